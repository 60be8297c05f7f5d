import { type FormFailure, fieldOf } from "~/ui/form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { type Period, segmentFields } from "./cohort-form";
import { lastDayOf } from "./days";

/** First and last day of every segment. */
export function SegmentFields(props: { segments: readonly Period[]; failed: FormFailure | undefined }) {
  const { t } = useTranslation(["cohortSetup", "programme"]);
  return props.segments.map((segment, index) => {
    const number = index + 1;
    const { from, to } = segmentFields(number);
    return (
      <fieldset key={number}>
        <legend>
          <strong>{t("programme:segment", { number })}</strong>
        </legend>
        <div className="sk-fields">
          <TextField
            {...fieldOf(props.failed, from, segment.startsOn)}
            type="date"
            label={t("segments.startsOn")}
          />
          <TextField
            {...fieldOf(props.failed, to, lastDayOf(segment.endsBefore))}
            type="date"
            label={t("segments.lastDay")}
          />
        </div>
      </fieldset>
    );
  });
}
