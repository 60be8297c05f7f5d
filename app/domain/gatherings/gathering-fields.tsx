import { MunicipalityField, type PlaceGroup } from "~/domain/applications/municipality-field";
import { osloFields } from "~/domain/listing-editor/oslo-instant";
import { toDate } from "~/locales/format";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { Gathering } from "./gatherings.server";

/** When and where a cohort meets, and what happens there. */
export function GatheringFields(props: {
  gathering: Gathering | null;
  places: readonly PlaceGroup[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("cohortLife");
  const { gathering, failed } = props;
  const start = gathering && osloFields(toDate(gathering.startsAt));
  const end = gathering && osloFields(toDate(gathering.endsAt));
  return (
    <>
      <TextField
        {...fieldOf(failed, "title", gathering?.title)}
        label={t("gathering.name")}
        maxLength={200}
      />
      <div className="sk-fields">
        <TextField
          {...fieldOf(failed, "startDate", start?.date)}
          type="date"
          label={t("gathering.startDate")}
        />
        <TextField
          {...fieldOf(failed, "startTime", start?.time)}
          type="time"
          label={t("gathering.startTime")}
        />
        <TextField {...fieldOf(failed, "endDate", end?.date)} type="date" label={t("gathering.endDate")} />
        <TextField {...fieldOf(failed, "endTime", end?.time)} type="time" label={t("gathering.endTime")} />
      </div>
      <TextField
        {...fieldOf(failed, "place", gathering?.place)}
        label={t("gathering.place")}
        hint={t("gathering.placeHint")}
        maxLength={300}
      />
      <MunicipalityField
        {...fieldOf(failed, "municipality", gathering?.municipalityNumber)}
        label={t("gathering.municipality")}
        groups={props.places}
        optional
      />
      <TextArea
        {...fieldOf(failed, "programme", gathering?.programme)}
        label={t("gathering.programme")}
        hint={t("gathering.programmeHint")}
        rows={6}
        maxLength={8000}
        optional
      />
      <TextField
        {...fieldOf(failed, "answerBy", gathering?.answerBy)}
        type="date"
        label={t("gathering.answerBy")}
        optional
      />
    </>
  );
}
