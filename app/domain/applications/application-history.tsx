import { formatDateTime } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { FoundApplication } from "./agency-applications.server";
import { isApplicationStatus } from "./application-steps";

/** What has happened with the application, the first first. Events know no names, so this says what and when. */
export function ApplicationHistory({ events }: { events: FoundApplication["events"] }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const what = (status: string) => {
    if (status === "submitted") return t("application.historySubmitted");
    if (status === "withdrawn") return t("application.historyWithdrawn");
    return t("application.historyMoved", {
      status: isApplicationStatus(status) ? t(`status.${status}`) : status,
    });
  };
  return (
    <section aria-labelledby="historikk">
      <h2 id="historikk" className="sk-mb">
        {t("application.historyTitle")}
      </h2>
      <Table
        caption={t("application.historyCaption")}
        columns={[{ label: t("application.historyWhat") }, { label: t("application.historyWhen") }]}
        rows={events.map((event) => ({
          key: String(event.id),
          cells: [what(event.to_status), formatDateTime(event.at, locale)],
        }))}
      />
    </section>
  );
}
