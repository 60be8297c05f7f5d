import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { type ChangeablePlacement, type HostChangeWord, REASON_LENGTH } from "./wanted-change";

/** The questions of a change that a host asks for. */
export function HostChangeFields(props: {
  word: HostChangeWord;
  placement: ChangeablePlacement;
  form: ShownForm;
}) {
  const { t } = useTranslation("hosting");
  const { word, form } = props;
  const hasBegun = props.placement.status === "active";
  return (
    <>
      {word === "deltid" && (
        <TextField
          {...fieldIn(form, "percent")}
          label={t("change.deltid.percent")}
          hint={t("change.deltid.percentHint")}
          inputMode="numeric"
        />
      )}
      {word === "deltid" && hasBegun && (
        <TextField
          {...fieldIn(form, "from")}
          label={t("change.deltid.from")}
          hint={t("change.deltid.fromHint")}
          type="date"
        />
      )}
      {word === "datoer" && !hasBegun && (
        <TextField {...fieldIn(form, "firstDay")} label={t("change.datoer.firstDay")} type="date" />
      )}
      {word === "datoer" && (
        <TextField {...fieldIn(form, "lastDay")} label={t("change.datoer.lastDay")} type="date" />
      )}
      <TextArea
        {...fieldIn(form, "reason")}
        label={t("change.reason")}
        hint={t("change.reasonHint")}
        rows={4}
        maxLength={REASON_LENGTH}
      />
    </>
  );
}
