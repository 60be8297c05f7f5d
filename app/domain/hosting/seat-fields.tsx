import { MunicipalityField, type PlaceGroup } from "~/domain/applications/municipality-field";
import { clearances } from "~/domain/listing-editor/choices";
import { Checkbox } from "~/ui/checkbox";
import { type FormFailure, fieldOf } from "~/ui/form";
import { NameList, NameSlots } from "~/ui/name-slots";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { FoundSeat, SeatChoices } from "./seats.server";

/** All that a seat offers and asks for. `saved` is the seat that is changed; a new one begins empty. */
export function SeatFields(props: {
  saved: FoundSeat | null;
  places: readonly PlaceGroup[];
  choices: SeatChoices;
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("hosting");
  const { saved, choices, failed } = props;
  const field = (name: Exclude<keyof FoundSeat & string, "needed" | "given" | "isWithdrawn" | "police">) =>
    fieldOf(failed, name, saved?.[name]);
  const listed = (name: "needed" | "given") => ({
    name,
    errors: failed?.errors[name],
    defaultValues: failed ? [failed.values[name] ?? []].flat().filter(Boolean) : (saved?.[name] ?? []),
  });
  return (
    <>
      <TextField {...field("title")} label={t("seat.title")} hint={t("seat.titleHint")} maxLength={200} />
      <TextArea
        {...field("tasks")}
        label={t("seat.tasks")}
        hint={t("seat.tasksHint")}
        rows={6}
        maxLength={4000}
      />
      <SelectField
        {...field("theme")}
        label={t("seat.theme")}
        empty={t("seat.noTheme")}
        options={choices.themes}
        optional
      />
      {(["needed", "given"] as const).map((name) => (
        <NameSlots
          key={name}
          {...listed(name)}
          label={t(`seat.${name}`)}
          hint={t(`seat.${name}Hint`)}
          list="kompetanser"
          lineLabel={(number) => `${t(`seat.${name}`)} ${number}`}
          max={20}
          optional
        />
      ))}
      <NameList id="kompetanser" names={choices.skillNames} />
      <MunicipalityField
        {...field("municipality")}
        label={t("seat.municipality")}
        hint={t("seat.municipalityHint")}
        groups={props.places}
      />
      <TextField
        {...fieldOf(failed, "capacity", saved?.capacity ?? 1)}
        label={t("seat.capacity")}
        hint={t("seat.capacityHint")}
        inputMode="numeric"
      />
      <SelectField
        {...field("mentor")}
        label={t("seat.mentor")}
        hint={t("seat.mentorHint")}
        empty={t("seat.noMentor")}
        options={choices.mentors.map(({ accountId, name, now, most }) => ({
          value: accountId,
          label: t("seat.mentorOption", { name: name || t("noName"), now, most }),
        }))}
        optional
      />
      <TextField
        {...field("housing")}
        label={t("seat.housing")}
        hint={t("seat.housingHint")}
        maxLength={300}
        optional
      />
      <TextField
        {...fieldOf(failed, "remoteDays", saved?.remoteDays ?? 0)}
        label={t("seat.remoteDays")}
        hint={t("seat.remoteDaysHint")}
        inputMode="numeric"
        optional
      />
      <Checkbox
        name="police"
        errors={failed?.errors.police}
        defaultChecked={failed ? failed.values.police === "on" : (saved?.police ?? false)}
        label={t("seat.police")}
      />
      <SelectField
        {...field("clearance")}
        label={t("seat.clearance")}
        empty={t("seat.noClearance")}
        options={clearances.map((value) => ({ value, label: t(`seat.clearances.${value}`) }))}
        optional
      />
      <TextField
        {...field("costShare")}
        label={t("seat.costShare")}
        hint={t("seat.costShareHint")}
        inputMode="decimal"
        optional
      />
    </>
  );
}
