import { formatDateTime } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** What has happened to an ad, by whom and why, the latest first. */
export function ListingHistory(props: {
  history: readonly { at: string; status: string; reason: string | null; actor: string | null }[];
}) {
  const { t } = useTranslation(["editor", "agency"]);
  const { locale } = useLocale();
  const rows = props.history.toReversed().map(({ at, status, reason, actor }) => ({
    key: at,
    cells: [
      <>
        {t(`history.${status as "draft"}`)}
        {reason && (
          <>
            <br />
            <small className="sk-soft">{reason}</small>
          </>
        )}
      </>,
      actor || t("history.nobody"),
      formatDateTime(at, locale),
    ],
  }));
  return (
    <section aria-labelledby="historikk">
      <h2 id="historikk" className="sk-mb">
        {t("history.title")}
      </h2>
      <Table
        caption={t("history.caption")}
        columns={[{ label: t("history.what") }, { label: t("history.who") }, { label: t("history.when") }]}
        rows={rows}
      />
    </section>
  );
}
