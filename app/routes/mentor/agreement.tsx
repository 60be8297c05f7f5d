import { data, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AgreementPage } from "~/domain/mentoring/agreement-page";
import { findAgreement } from "~/domain/mentoring/agreements.server";
import { agreementForm, changeAgreement } from "~/domain/mentoring/change-agreement.server";
import { MentorFrame } from "~/domain/mentoring/mentor-frame";
import { formatPeriod } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/agreement";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { accountId } = viewerOf(context);
  const found = await findAgreement(context.get(databaseContext), accountId, params.placement);
  if (!found) throw data(null, { status: 404 });
  return { found, isSaved: url.searchParams.has("lagret") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { accountId } = viewerOf(context);
  const database = context.get(databaseContext);
  const found = await findAgreement(database, accountId, params.placement);
  if (!found) throw data(null, { status: 404 });
  const form = await parseForm(request, agreementForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeAgreement(database, found.placementId, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `mentoring:error.changed.${form.value.intent}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(
    `${href("/:lang?/mentor/:placement/avtale", { lang, placement: found.placementId })}?lagret=1`,
  );
}

export default function Agreement({ loaderData: { found, isSaved }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("mentoring");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const name = found.names.trainee || t("noName");
  const placement = found.placementId;
  return (
    <MentorFrame
      title={t("agreement.heading", { name })}
      lead={t("agreement.lead", {
        host: found.host,
        period: formatPeriod(found.startsOn, found.endsBefore, locale),
      })}
      above={[{ to: href("/:lang?/mentor/:placement", { lang, placement }), label: name }]}
      failed={failed}
      receipt={isSaved ? t("agreement.saved") : null}
    >
      <AgreementPage found={found} failed={failed} />
    </MentorFrame>
  );
}
