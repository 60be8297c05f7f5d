import { lastDayOf } from "~/domain/programmes/days";
import { type FormFailure, fieldOf } from "~/ui/form";
import { type Option, SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { ChangeKind } from "./change-form";

type Placement = { startsOn: string; endsBefore: string; ftePercent: number; status: string };

/** What a kind of change asks for, filled from the placement as it is. */
export function ChangeFields(props: {
  kind: ChangeKind;
  placement: Placement;
  seats: readonly Option[];
  others: readonly Option[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("cohortLife");
  const { kind, placement, failed } = props;
  return (
    <>
      {kind === "dates" && (
        <>
          <TextField
            {...fieldOf(failed, "startsOn", placement.startsOn)}
            type="date"
            label={t("change.startsOn")}
          />
          <TextField
            {...fieldOf(failed, "lastDay", lastDayOf(placement.endsBefore))}
            type="date"
            label={t("change.lastDay")}
          />
        </>
      )}
      {kind === "fte" && (
        <>
          <TextField
            {...fieldOf(failed, "ftePercent", placement.ftePercent)}
            label={t("change.ftePercent")}
            hint={t("change.ftePercentHint")}
            inputMode="numeric"
          />
          {placement.status === "active" && (
            <TextField
              {...fieldOf(failed, "startsOn")}
              type="date"
              label={t("change.fteFrom")}
              hint={t("change.fteFromHint")}
            />
          )}
        </>
      )}
      {kind === "host" && (
        <SelectField
          {...fieldOf(failed, "seat")}
          label={t("change.seat")}
          hint={t("change.seatHint")}
          options={props.seats}
        />
      )}
      {kind === "swap" && (
        <SelectField
          {...fieldOf(failed, "other")}
          label={t("change.other")}
          hint={t("change.otherHint")}
          options={props.others}
        />
      )}
      <TextArea {...fieldOf(failed, "reason")} label={t("change.reason")} rows={3} maxLength={1000} />
    </>
  );
}
