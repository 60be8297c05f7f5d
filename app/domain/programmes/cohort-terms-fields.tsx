import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { type Option, SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { legalBases } from "./cohort-steps";
import { lastDayOf } from "./days";
import type { OwnCohort } from "./own-cohort.server";

/** Timetable and terms of a cohort. Ad, legal basis and lead host are asked for only while they may be changed. */
export function CohortTermsFields(props: {
  cohort: OwnCohort;
  failed: FormFailure | undefined;
  listings: readonly Option[];
  hosts: readonly Option[];
}) {
  const { t } = useTranslation("cohortSetup");
  const { cohort, failed } = props;
  return (
    <>
      <TextField {...fieldOf(failed, "name", cohort.name)} label={t("terms.name")} maxLength={120} />
      <TextField {...fieldOf(failed, "startsOn", cohort.startsOn)} type="date" label={t("terms.startsOn")} />
      <TextField
        {...fieldOf(failed, "lastDay", lastDayOf(cohort.endsBefore))}
        type="date"
        label={t("terms.lastDay")}
      />
      {(["selectedBy", "matchedBy", "confirmedBy"] as const).map((field) => (
        <TextField
          key={field}
          {...fieldOf(failed, field, cohort[field])}
          type="date"
          label={t(`terms.${field}`)}
          optional
        />
      ))}
      {cohort.status === "planning" && (
        <>
          <SelectField
            {...fieldOf(failed, "listing", cohort.listingId)}
            label={t("terms.listing")}
            hint={t("terms.listingHint")}
            options={props.listings}
            optional
          />
          {cohort.model !== "permanent_from_start" && (
            <RadioGroup
              {...fieldOf(failed, "basis", cohort.basis)}
              label={t("terms.basis")}
              hint={t(`model.${cohort.model}`)}
              options={legalBases.map((value) => ({
                value,
                label: t(`basis.${value}`),
                hint: t(`basisHint.${value}`),
              }))}
              optional
            />
          )}
          {cohort.model === "lead_host_employs" && (
            <SelectField
              {...fieldOf(failed, "leadAgency", cohort.leadAgencyId)}
              label={t("terms.leadAgency")}
              options={props.hosts}
              optional
            />
          )}
        </>
      )}
    </>
  );
}
