import { formatDateTime } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundApplication } from "./agency-applications.server";

/** What agency and candidate have written to each other, the first first. */
export function ApplicationMessages(props: {
  messages: FoundApplication["application_messages"];
  agency: string;
}) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  return (
    <section aria-labelledby="meldinger">
      <h2 id="meldinger" className="sk-mb">
        {t("application.messagesTitle")}
      </h2>
      {props.messages.length === 0 && <p className="sk-soft">{t("application.noMessages")}</p>}
      {props.messages.map((message) => (
        <article className="sk-assess" key={message.id} aria-labelledby={`melding-${message.id}`}>
          <h3 className="sk-h-sm sk-mb0" id={`melding-${message.id}`}>
            {message.subject}
          </h3>
          <p className="sk-soft sk-small sk-mb-s">
            {t(`application.sentBy.${message.sent_by as "agency"}`, {
              name: message.author?.full_name || props.agency,
              when: formatDateTime(message.sent_at, locale),
            })}
          </p>
          <p className="sk-lines">{message.body}</p>
        </article>
      ))}
    </section>
  );
}
