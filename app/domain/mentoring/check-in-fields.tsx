import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { CheckIn } from "./check-ins";

/** What came of a talk. */
export function CheckInFields({ talk, failed }: { talk: CheckIn; failed: FormFailure | undefined }) {
  const { t } = useTranslation("mentoring");
  return (
    <>
      <RadioGroup
        {...fieldOf(failed, "outcome", talk.status === "missed" ? "missed" : "held")}
        label={t("checkIn.outcome")}
        options={(["held", "missed"] as const).map((value) => ({ value, label: t(`checkIn.${value}`) }))}
      />
      <TextField
        {...fieldOf(failed, "heldOn", talk.heldOn ?? talk.dueOn)}
        type="date"
        label={t("checkIn.heldOn")}
        hint={t("checkIn.heldOnHint")}
      />
      <TextArea
        {...fieldOf(failed, "note", talk.note)}
        label={t("checkIn.note")}
        hint={t("checkIn.noteHint")}
        rows={5}
        maxLength={4000}
        optional
      />
    </>
  );
}
