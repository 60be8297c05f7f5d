import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";

/** One part of the checklist: what to do, the rule it comes from, and room for an answer on paper. */
export function CheckTable(props: { title: string; items: readonly { ask: string; rule: string }[] }) {
  const { t } = useTranslation("coDetermination");
  return (
    <Table
      caption={<h3 className="sk-mb-s">{props.title}</h3>}
      columns={[
        { label: t("checklist.ask") },
        { label: t("checklist.rule") },
        { label: t("checklist.answer") },
      ]}
      rows={props.items.map(({ ask, rule }) => ({ key: ask, cells: [ask, rule, ""] }))}
    />
  );
}
