import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { AgencyHistory } from "~/domain/agencies/agency-history";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { changeInvitation, changeInvitationForm } from "~/domain/agencies/change-invitation.server";
import { InvitationTable } from "~/domain/agencies/invitation-table";
import { listOpenInvitations } from "~/domain/agencies/invitations.server";
import { requireMemberOf } from "~/domain/agencies/member";
import { listAgencyHistory, listPeople } from "~/domain/agencies/people.server";
import { PeopleTable } from "~/domain/agencies/people-table";
import { ownsAgency } from "~/domain/agencies/roles";
import { RolesTable } from "~/domain/agencies/roles-table";
import { joinList } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { askedPage } from "~/platform/one-page.server";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { receiptOf } from "~/platform/receipt-of";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/members";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const receipts = { sendt: "sent", "sendt-igjen": "resent", trukket: "revoked" } as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const [people, invitations, history] = await Promise.all([
    listPeople(database, agency.id),
    listOpenInvitations(database, agency.id),
    listAgencyHistory(database, agency.id, askedPage(url.searchParams, 50)),
  ]);
  const receipt = receiptOf(receipts, url);
  return {
    agency,
    accountId,
    isOwner: ownsAgency(roles),
    people,
    invitations,
    history,
    isHistoryOpen: url.searchParams.has("side"),
    receipt,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { accountId } = requireMemberOf(viewerOf(context), params.agency);
  const form = await parseForm(request, changeInvitationForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("people", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await changeInvitation(context.get(databaseContext), form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `members:error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  const page = href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: params.agency });
  throw redirect(`${page}?gjort=${form.value.intent === "resend" ? "sendt-igjen" : "trukket"}`);
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, accountId, isOwner, people, invitations, history, receipt } = loaderData;
  const { t } = useTranslation("members");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const path = href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: agency.slug });
  const owners = people.filter(({ roles, name }) => ownsAgency(roles) && name).map(({ name }) => name);
  return (
    <>
      <PageTitle title={`${t("people.title")} – ${agency.name}`} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("people.title")} lead={t("people.lead", { agency: agency.name })} />
      </div>
      <AgencyNav agency={agency.slug} current="members" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {(failed || receipt) && (
          <div className="sk-stack">
            <ErrorSummary form={failed} />
            {receipt && !failed && (
              <Alert tone="success" live>
                <p>{t(`invitations.${receipt}`)}</p>
              </Alert>
            )}
          </div>
        )}
        <section className="sk-stack">
          <PeopleTable agency={agency.slug} people={people} accountId={accountId} isOwner={isOwner} />
          {isOwner ? (
            <p>
              <LinkButton
                to={href("/:lang?/virksomhet/:agency/medlemmer/inviter", { lang, agency: agency.slug })}
              >
                {t("invitations.invite")}
              </LinkButton>
            </p>
          ) : (
            <Note>
              <p>{t("people.onlyOwners", { names: joinList(owners, locale, "or") })}</p>
            </Note>
          )}
        </section>
        {(isOwner || invitations.length > 0) && (
          <section aria-labelledby="invitasjoner" className="sk-stack">
            <h2 id="invitasjoner">{t("invitations.title")}</h2>
            {invitations.length > 0 ? (
              <InvitationTable invitations={invitations} />
            ) : (
              <p className="sk-soft">{t("invitations.none")}</p>
            )}
          </section>
        )}
        <section aria-labelledby="roller" className="sk-stack">
          <h2 id="roller">{t("people.rolesTitle")}</h2>
          <RolesTable />
        </section>
        {isOwner && (
          <details className="sk-toggle" id="historikk" open={loaderData.isHistoryOpen}>
            <summary>{t("people.historyTitle")}</summary>
            <AgencyHistory history={history} path={path} />
          </details>
        )}
      </div>
    </>
  );
}
