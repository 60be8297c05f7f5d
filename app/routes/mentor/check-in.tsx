import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { CheckInFields } from "~/domain/mentoring/check-in-fields";
import { findMentee } from "~/domain/mentoring/mentees.server";
import { MentorFrame } from "~/domain/mentoring/mentor-frame";
import { checkInForm, recordCheckIn } from "~/domain/mentoring/record-check-in.server";
import { formatDate } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/check-in";

/** The talk of that placement, and whose it is. */
async function talkOf(context: Readonly<RouterContextProvider>, params: Route.LoaderArgs["params"]) {
  const { accountId } = viewerOf(context);
  const mentee = await findMentee(context.get(databaseContext), accountId, params.placement);
  const talk = mentee?.checkIns.find(({ id }) => id === params.checkIn);
  if (!mentee || !talk) throw data(null, { status: 404 });
  return { placement: mentee.placementId, name: mentee.name, host: mentee.host, talk };
}

export function loader({ params, context }: Route.LoaderArgs) {
  return talkOf(context, params);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { placement, talk } = await talkOf(context, params);
  const form = await parseForm(request, checkInForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await recordCheckIn(context.get(databaseContext), talk.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = form.value.outcome === "held" ? "heldOn" : "outcome";
    return data(formFailure(form, { [field]: "mentoring:error.in_the_future" }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/mentor/:placement", { lang, placement })}?gjort=samtale`);
}

export default function RecordCheckIn({ loaderData, actionData }: Route.ComponentProps) {
  const { placement, name, host, talk } = loaderData;
  const { t } = useTranslation("mentoring");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const who = name || t("noName");
  return (
    <MentorFrame
      title={t("checkIn.title", { date: formatDate(talk.dueOn, locale) })}
      lead={t("checkIn.lead", { name: who, host })}
      above={[{ to: href("/:lang?/mentor/:placement", { lang, placement }), label: who }]}
      failed={failed}
    >
      <Form method="post" className="sk-form" noValidate>
        <CheckInFields talk={talk} failed={failed} />
        <div className="sk-actions">
          <Button>{t("checkIn.save")}</Button>
        </div>
      </Form>
    </MentorFrame>
  );
}
