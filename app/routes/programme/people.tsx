import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext } from "~/context";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { ProgrammeFrame } from "~/domain/programmes/programme-frame";
import {
  changeProgrammePeople,
  listProgrammePeople,
  programmePeopleForm,
} from "~/domain/programmes/programme-people.server";
import { AddHostForm, AddMemberForm } from "~/domain/programmes/programme-people-forms";
import { HostsTable, MembersTable } from "~/domain/programmes/programme-people-tables";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { receiptOf } from "~/platform/receipt-of";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/people";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const receipts = { add: "added", remove: "removed", addHost: "hostAdded", endHost: "hostLeft" } as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { id, slug, name } = requireProgrammeOf(viewerOf(context), params.programme);
  const receipt = receiptOf(receipts, url);
  const people = await listProgrammePeople(context.get(databaseContext), id);
  return { programme: { slug, name }, ...people, receipt };
}

const fields = { host_taken: "agency", unknown_agency: "agency", not_of_the_agency: "address" } as const;

export async function action({ request, params, context }: Route.ActionArgs) {
  const viewer = viewerOf(context);
  const { id } = requireProgrammeOf(viewer, params.programme);
  const form = await parseForm(request, programmePeopleForm);
  if (!form.ok) return data(form, { status: 400 });
  const change = form.value;
  if (change.intent === "add" && change.role === "host_contact" && !change.host)
    return data(formFailure(form, { host: "cohortSetup:error.hostRequired" }), { status: 400 });
  const { accountId } = viewer;
  const limit = await takeRateLimit("people", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await changeProgrammePeople(context.get(databaseContext), id, change);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason in fields ? fields[result.reason as keyof typeof fields] : "";
    return data(formFailure(form, { [field]: `cohortSetup:error.${result.reason}` }), { status: 409 });
  }
  const isGone = change.intent === "remove" && change.role === "coordinator" && change.account === accountId;
  if (isGone) throw redirect(href("/:lang?/min-side", params));
  throw redirect(`${href("/:lang?/program/:programme/folk", params)}?gjort=${change.intent}`);
}

export default function ProgrammePeoplePage({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, members, hosts, others, receipt } = loaderData;
  const { t } = useTranslation("cohortSetup");
  const failed: FormFailure | undefined = actionData;
  return (
    <ProgrammeFrame
      programme={programme}
      current="people"
      title={t("people.title")}
      lead={t("people.lead")}
      failed={failed}
    >
      <ErrorSummary form={failed} />
      {receipt && !failed && (
        <Alert tone="success" live>
          <p>{t(`people.${receipt}`)}</p>
        </Alert>
      )}
      <section aria-labelledby="folk" className="sk-stack">
        <h2 id="folk">{t("people.membersTitle")}</h2>
        <MembersTable members={members} />
      </section>
      <section aria-labelledby="ta-inn" className="sk-stack">
        <h2 id="ta-inn">{t("people.addTitle")}</h2>
        <AddMemberForm key={members.length} hosts={hosts} failed={failed} />
      </section>
      <section aria-labelledby="verter" className="sk-stack">
        <h2 id="verter">{t("people.hostsTitle")}</h2>
        <HostsTable hosts={hosts} />
      </section>
      <section aria-labelledby="ny-vert" className="sk-stack">
        <h2 id="ny-vert">{t("people.addHostTitle")}</h2>
        <AddHostForm key={others.length} others={others} failed={failed} />
      </section>
    </ProgrammeFrame>
  );
}
