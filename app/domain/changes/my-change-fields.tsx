import { RadioGroup } from "~/ui/radio-group";
import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import type { FreeSeat } from "./my-changes.server";
import { type ChangeWord, REASON_LENGTH } from "./wanted-change";

type Props = {
  word: ChangeWord;
  placement: MyPlacement;
  seats: readonly FreeSeat[];
  form: ShownForm;
};

/** The questions of one kind of change. */
export function ChangeFields({ word, placement, seats, form }: Props) {
  const { t } = useTranslation("trainee");
  const hasBegun = placement.status === "active";
  return (
    <>
      {word === "deltid" && (
        <>
          <TextField
            {...fieldIn(form, "percent")}
            label={t("change.deltid.percent")}
            hint={t("change.deltid.percentHint")}
            inputMode="numeric"
          />
          {hasBegun && (
            <TextField
              {...fieldIn(form, "from")}
              label={t("change.deltid.from")}
              hint={t("change.deltid.fromHint")}
              type="date"
            />
          )}
        </>
      )}
      {word === "datoer" && (
        <>
          {!hasBegun && (
            <TextField {...fieldIn(form, "firstDay")} label={t("change.datoer.firstDay")} type="date" />
          )}
          <TextField {...fieldIn(form, "lastDay")} label={t("change.datoer.lastDay")} type="date" />
        </>
      )}
      {word === "vert" && (
        <RadioGroup
          {...fieldIn(form, "seat")}
          label={t("change.vert.seat")}
          hint={t("change.vert.seatHint")}
          options={seats.map(({ id, host, place }) => ({ value: id, label: host, hint: place }))}
        />
      )}
      <TextArea
        {...fieldIn(form, "reason")}
        label={t("change.reason")}
        hint={t("change.reasonHint")}
        maxLength={REASON_LENGTH}
      />
    </>
  );
}
