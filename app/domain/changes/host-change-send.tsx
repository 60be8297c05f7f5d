import { Form } from "react-router";
import { formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { HiddenFields } from "~/ui/hidden-fields";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ChangedPart } from "./ask-for-change.server";

/** What a change would move among the host's own placements, and the way to send it or to answer otherwise. */
export function SendHostChange(props: { parts: readonly ChangedPart[]; values: FormFailure["values"] }) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  return (
    <Form method="post" className="sk-stack">
      <h2>{t("change.previewTitle")}</h2>
      <Table
        caption={t("change.previewCaption")}
        columns={[
          { label: t("change.segment") },
          { label: t("placement.fte") },
          { label: t("change.now") },
          { label: t("change.ifYes") },
        ]}
        rows={props.parts.map((part) => ({
          key: `${part.segment} ${part.newStartsOn} ${part.ftePercent}`,
          cells: [
            t("change.number", { number: part.segment }),
            t("placement.share", { percent: part.ftePercent }),
            part.startsOn && part.endsBefore
              ? formatPeriod(part.startsOn, part.endsBefore, locale)
              : t("change.new"),
            <strong key="then">{formatPeriod(part.newStartsOn, part.newEndsBefore, locale)}</strong>,
          ],
        }))}
      />
      <p className="sk-read">{t("change.decides")}</p>
      <HiddenFields values={props.values} names={["percent", "from", "firstDay", "lastDay", "reason"]} />
      <div className="sk-actions">
        <Button name="intent" value="send">
          {t("change.send")}
        </Button>
        <Button variant="secondary" name="intent" value="edit">
          {t("change.edit")}
        </Button>
      </div>
    </Form>
  );
}
