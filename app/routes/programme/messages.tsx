import { data, Form, href, redirect } from "react-router";
import { clientAddressContext } from "~/context";
import { audiences } from "~/domain/programmes/audiences";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { listSentMessages, messageForm, sendMessage } from "~/domain/programmes/send-message.server";
import { formatDateTime } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/messages";
import { openCohort } from "./open-cohort.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { programme, database, cohort } = await openCohort({ params, context });
  const messages = await listSentMessages(database, cohort.id);
  return { programme, cohort, messages, isSent: url.searchParams.has("sendt") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort } = await openCohort({ params, context });
  const form = await parseForm(request, messageForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("message", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await sendMessage(database, cohort.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "unknown_audience" ? "audience" : "body";
    return data(formFailure(form, { [field]: "common:form.error.required" }), { status: 409 });
  }
  throw redirect(`${href("/:lang?/program/:programme/kull/:cohort/meldinger", params)}?sendt=1`);
}

export default function CohortMessagesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, messages, isSent } = loaderData;
  const { t } = useTranslation("cohortLife");
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="messages"
      title={t("messages.title")}
      lead={t("messages.lead")}
      failed={failed}
      receipt={isSent ? t("messages.sent") : null}
    >
      <section aria-labelledby="skriv" className="sk-stack">
        <h2 id="skriv">{t("messages.formTitle")}</h2>
        <Form method="post" className="sk-form" noValidate key={messages[0]?.id}>
          <RadioGroup
            {...fieldOf(failed, "audience")}
            label={t("messages.audience")}
            options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          />
          <TextField {...fieldOf(failed, "subject")} label={t("messages.subject")} maxLength={200} />
          <TextArea
            {...fieldOf(failed, "body")}
            label={t("messages.body")}
            hint={t("messages.bodyHint")}
            rows={8}
            maxLength={8000}
          />
          <div className="sk-actions">
            <Button>{t("messages.send")}</Button>
          </div>
        </Form>
      </section>
      <section aria-labelledby="sendt" className="sk-read sk-stack-lg">
        <h2 id="sendt">{t("messages.sentTitle")}</h2>
        {messages.length === 0 && <EmptyState>{t("messages.none")}</EmptyState>}
        {messages.map((message) => (
          <article key={message.id} className="sk-stack">
            <h3>{message.subject}</h3>
            <p className="sk-small sk-soft">
              {t(`messages.to.${message.audience}`, { date: formatDateTime(message.sentAt, locale) })}
            </p>
            <p className="sk-lines">{message.body}</p>
          </article>
        ))}
      </section>
    </CohortFrame>
  );
}
