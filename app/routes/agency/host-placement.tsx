import { data, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { HostChanges } from "~/domain/changes/host-changes";
import { listPlacementChanges } from "~/domain/changes/placement-changes.server";
import { AppointmentSection } from "~/domain/hosting/appointment-section";
import { changePlacement, fieldOfRefusal, hostPlacementForm } from "~/domain/hosting/change-placement.server";
import { ConfirmationForm } from "~/domain/hosting/confirmation-form";
import { EvidenceList } from "~/domain/hosting/evidence-list";
import { HostFrame } from "~/domain/hosting/host-frame";
import { findHostPlacement } from "~/domain/hosting/host-placement.server";
import { MentorChoice } from "~/domain/hosting/mentor-choice";
import { listMentors } from "~/domain/hosting/mentors.server";
import { passportWords } from "~/domain/hosting/passport-words.server";
import { PlacementAnswer } from "~/domain/hosting/placement-answer";
import { hasBegun } from "~/domain/hosting/placement-statuses";
import { PlacementSummary } from "~/domain/hosting/placement-summary";
import { isChangeable } from "~/domain/placements/placement-steps";
import { getReference } from "~/domain/reference/reference.server";
import { receiptOf } from "~/platform/receipt-of";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/host-placement";
import { requireHost } from "./host-guard.server";

async function placementOf(context: Readonly<RouterContextProvider>, params: Route.LoaderArgs["params"]) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const reference = await getReference(database);
  const { locale } = context.get(localeContext);
  const words = { reference, locale };
  const placement = await findHostPlacement(database, host, params.placement, words);
  if (!placement) throw data(null, { status: 404 });
  return { host, database, placement, ...words };
}

const receipts = { "1": "saved", spurt: "change.sent" } as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { host, database, placement, reference, locale } = await placementOf(context, params);
  const [mentors, changes, passport] = await Promise.all([
    listMentors(database, host),
    listPlacementChanges(database, placement.id),
    passportWords(database, placement.id, reference, locale),
  ]);
  return {
    agency: host.agency,
    placement,
    changes,
    passport,
    mentors: mentors.filter(({ programmeId }) => programmeId === placement.programmeId),
    receipt: receiptOf(receipts, url),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { host, database, placement, reference } = await placementOf(context, params);
  const form = await parseForm(request, hostPlacementForm);
  if (!form.ok) return data(form, { status: 400 });
  const change = form.value;
  const result = await changePlacement(database, placement, change, reference);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = fieldOfRefusal[result.reason] ?? "";
    return data(formFailure(form, { [field]: `hosting:error.${result.reason}` }), { status: 409 });
  }
  const to = { lang: context.get(localeContext).lang, agency: host.agency.slug };
  if (change.intent === "decline")
    throw redirect(
      `${href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", { ...to, cohort: placement.cohort.id })}?gjort=nei`,
    );
  throw redirect(
    `${href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement", { ...to, placement: placement.id })}?gjort=1`,
  );
}

export default function HostPlacement({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, placement, changes, passport, mentors, receipt } = loaderData;
  const { t } = useTranslation("hosting");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const { cohort } = placement;
  const to = { lang, agency: agency.slug };
  return (
    <HostFrame
      agency={agency}
      title={placement.trainee || t("noName")}
      lead={placement.seat.title}
      above={[
        {
          to: href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", { ...to, cohort: cohort.id }),
          label: `${cohort.programme}, ${cohort.name}`,
        },
      ]}
      failed={failed}
      receipt={receipt && t(receipt)}
    >
      <PlacementSummary placement={placement} />
      <PlacementAnswer placement={placement} failed={failed} />
      <AppointmentSection placement={placement} failed={failed} />
      {isChangeable(placement.status) && (
        <section className="sk-stack" aria-labelledby="fadder">
          <h2 id="fadder">{t("placement.mentor")}</h2>
          <MentorChoice placement={placement} mentors={mentors} failed={failed} />
        </section>
      )}
      <HostChanges agency={agency.slug} placement={placement} changes={changes} />
      {hasBegun(placement.status) && (
        <>
          <section className="sk-stack" aria-labelledby="kompetanse">
            <h2 id="kompetanse">{t("evidence.title")}</h2>
            <EvidenceList evidence={passport.evidence} />
          </section>
          <section className="sk-stack" aria-labelledby="pass">
            <h2 id="pass">{t("passport.title")}</h2>
            <ConfirmationForm {...passport} failed={failed} />
          </section>
        </>
      )}
    </HostFrame>
  );
}
