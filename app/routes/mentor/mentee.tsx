import { data, href, Link, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { confirmEvidence, confirmPlacement } from "~/domain/hosting/attestation.server";
import { attestationForm } from "~/domain/hosting/attestation-form";
import { ConfirmationForm } from "~/domain/hosting/confirmation-form";
import { EvidenceList } from "~/domain/hosting/evidence-list";
import { passportWords } from "~/domain/hosting/passport-words.server";
import { AgreementStatus } from "~/domain/mentoring/agreement-status";
import { CheckInTable } from "~/domain/mentoring/check-in-table";
import { missedInARow, whatToTalkAbout } from "~/domain/mentoring/check-ins";
import { findMentee } from "~/domain/mentoring/mentees.server";
import { MentorFrame } from "~/domain/mentoring/mentor-frame";
import { getReference } from "~/domain/reference/reference.server";
import { formatPeriod } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Alert } from "~/ui/alert";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/mentee";

async function menteeOf(context: Readonly<RouterContextProvider>, placement: string) {
  const mentee = await findMentee(context.get(databaseContext), viewerOf(context).accountId, placement);
  if (!mentee) throw data(null, { status: 404 });
  return mentee;
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const mentee = await menteeOf(context, params.placement);
  const hasBegun = ["active", "completed", "ended_early"].includes(mentee.status);
  const points = whatToTalkAbout({
    ...mentee,
    isAgreementSigned: Boolean(mentee.agreement?.signedAt.mentor && mentee.agreement.signedAt.trainee),
  });
  return {
    mentee,
    hasBegun,
    points,
    isDone: url.searchParams.has("gjort"),
    passport: await passportWords(database, mentee.placementId, await getReference(database), locale),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { placementId } = await menteeOf(context, params.placement);
  const database = context.get(databaseContext);
  const form = await parseForm(request, attestationForm);
  if (!form.ok) return data(form, { status: 400 });
  const result =
    form.value.intent === "evidence"
      ? await confirmEvidence(database, form.value)
      : await confirmPlacement(database, placementId, form.value, await getReference(database));
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "unknown_skill" ? "skills" : "summary";
    return data(formFailure(form, { [field]: `hosting:error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/mentor/:placement", { lang, placement: placementId })}?gjort=1`);
}

export default function MenteePage({ loaderData, actionData }: Route.ComponentProps) {
  const { mentee, hasBegun, points, isDone, passport } = loaderData;
  const { t } = useTranslation(["mentoring", "hosting"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const placement = mentee.placementId;
  return (
    <MentorFrame
      title={mentee.name || t("noName")}
      lead={t("mentee.lead", {
        title: mentee.title,
        host: mentee.host,
        period: formatPeriod(mentee.startsOn, mentee.endsBefore, locale),
      })}
      above={[]}
      failed={failed}
      receipt={isDone ? t("saved") : null}
    >
      {missedInARow(mentee.checkIns) >= 2 && (
        <Alert tone="warning">
          <p>{t("mentee.escalated")}</p>
        </Alert>
      )}
      <section className="sk-read sk-stack" aria-labelledby="neste">
        <h2 id="neste">{t("mentee.talk")}</h2>
        <ul className="sk-bullets">
          {points.map((point) => (
            <li key={point}>{t(`point.${point}`)}</li>
          ))}
        </ul>
      </section>
      <section className="sk-stack" aria-labelledby="avtale">
        <h2 id="avtale">{t("agreement.title")}</h2>
        <p>
          <AgreementStatus agreement={mentee.agreement} />
        </p>
        <p>
          <Link to={href("/:lang?/mentor/:placement/avtale", { lang, placement })}>
            {t(mentee.agreement ? "mentee.readAgreement" : "mentee.writeAgreement")}
          </Link>
        </p>
      </section>
      <section className="sk-stack" aria-labelledby="samtaler">
        <h2 id="samtaler">{t("mentee.checkIns")}</h2>
        {mentee.checkIns.length > 0 ? (
          <CheckInTable placement={placement} checkIns={mentee.checkIns} />
        ) : (
          <p className="sk-soft">{t("mentee.noCheckIns")}</p>
        )}
      </section>
      <section className="sk-stack" aria-labelledby="kompetanse">
        <h2 id="kompetanse">{t("hosting:evidence.title")}</h2>
        <EvidenceList evidence={passport.evidence} />
      </section>
      {hasBegun && (
        <section className="sk-stack" aria-labelledby="pass">
          <h2 id="pass">{t("hosting:passport.title")}</h2>
          <ConfirmationForm {...passport} failed={failed} />
        </section>
      )}
    </MentorFrame>
  );
}
