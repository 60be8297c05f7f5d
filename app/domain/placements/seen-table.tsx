import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";

const seen = [
  "hosts",
  "places",
  "skills",
  "certificates",
  "fte",
  "locked",
  "seats",
  "work",
  "hostWishes",
] as const;

/** All that the planner is told about trainees and seats, and what each of it is used for. */
export function SeenTable() {
  const { t } = useTranslation("algorithms");
  return (
    <Table
      caption={
        <>
          <h2>{t("sees.title")}</h2>
          <p className="sk-soft sk-mt-s sk-mb-s">{t("sees.caption")}</p>
        </>
      }
      columns={[{ label: t("sees.what") }, { label: t("sees.use") }]}
      rows={seen.map((row) => ({ key: row, cells: [t(`sees.row.${row}.what`), t(`sees.row.${row}.use`)] }))}
    />
  );
}
