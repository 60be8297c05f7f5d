import { formatDate } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { GroupMessage } from "./group-messages.server";

/** What the coordinator has written to the reader's group. Nothing while there is nothing. */
export function GroupMessages({ messages }: { messages: readonly GroupMessage[] }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  if (messages.length === 0) return null;
  return (
    <section className="sk-read" aria-labelledby="meldinger">
      <h2 id="meldinger" className="sk-mb">
        {t("messages.title")}
      </h2>
      {messages.map((message) => (
        <article className="sk-assess" key={message.id}>
          <h3>{message.subject}</h3>
          <p className="sk-small sk-soft">
            {t("messages.sent", { cohort: message.cohort, date: formatDate(message.sentAt, locale) })}
          </p>
          <p className="sk-lines">{message.body}</p>
        </article>
      ))}
    </section>
  );
}
