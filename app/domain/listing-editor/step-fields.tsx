import { formatDateTime, toDate } from "~/locales/format";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { outcomes } from "./choices";
import type { ListingStep } from "./listing-rights";
import { MissingItems } from "./missing-items";
import { osloFields } from "./oslo-instant";
import type { Gate } from "./publication.server";
import { PublishFields } from "./publish-fields";
import { UntoldApplicants } from "./untold-applicants";

export type StepFieldsProps = {
  step: ListingStep;
  form: FormFailure | undefined;
  agency: { slug: string };
  listing: { id: string; deadline: string | null; publishAt: string | null };
  gate: Gate | null;
  seen: number;
  untold: { count: number; applications: { id: string; full_name: string | null; status: string }[] } | null;
};

/** What a step asks for before it is taken, or what keeps it from being taken. */
export function StepFields(props: StepFieldsProps) {
  const { t } = useTranslation("editor");
  const { locale } = useLocale();
  const { step, form, listing } = props;
  switch (step) {
    case "publish":
      return <PublishFields {...props} />;
    case "review":
      return <MissingItems {...props} />;
    case "return":
      return (
        <TextArea
          {...fieldOf(form, "reason")}
          label={t("field.returnReason")}
          hint={t("hint.returnReason")}
          rows={4}
          maxLength={1000}
        />
      );
    case "close":
      return (
        <TextArea
          {...fieldOf(form, "reason")}
          label={t("field.publicReason")}
          hint={t("hint.closeReason")}
          rows={3}
          maxLength={500}
        />
      );
    case "extend": {
      const now = listing.deadline ? osloFields(toDate(listing.deadline)) : null;
      return (
        <>
          <p>
            {listing.deadline && t("step.extend.now", { date: formatDateTime(listing.deadline, locale) })}
          </p>
          <TextField {...fieldOf(form, "deadlineDate")} type="date" label={t("field.newDeadline")} />
          <TextField
            {...fieldOf(form, "deadlineTime", now?.time)}
            type="time"
            label={t("field.deadlineTime")}
            hint={t("hint.deadlineTime")}
            optional
          />
          <TextArea
            {...fieldOf(form, "reason")}
            label={t("field.publicReason")}
            hint={t("hint.extendReason")}
            rows={3}
            maxLength={500}
          />
        </>
      );
    }
    case "conclude":
      return (
        <RadioGroup
          {...fieldOf(form, "outcome")}
          label={t("field.outcome")}
          hint={t("hint.outcome")}
          options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      );
    case "archive":
      return <UntoldApplicants {...props} />;
    default:
      return null;
  }
}
