import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyProfile } from "./agency-profile.server";

/** What an owner decides about the agency. */
export function ProfileForm(props: { profile: AgencyProfile; failed: FormFailure | undefined }) {
  const { t } = useTranslation("members");
  const { profile, failed } = props;
  const isReviewed = failed ? "reviewRequired" in failed.values : profile.reviewRequired;
  return (
    <Form method="post" className="sk-form" noValidate>
      <ErrorSummary form={failed} />
      {(["nb", "nn", "en"] as const).map((language) => (
        <TextArea
          key={language}
          {...fieldOf(failed, `about_${language}`, profile[`about_${language}`])}
          label={t(`profile.about.${language}`)}
          hint={language === "nb" ? t("profile.aboutHint") : undefined}
          lang={language}
          optional
        />
      ))}
      <TextField
        {...fieldOf(failed, "website", profile.website)}
        label={t("profile.website")}
        type="url"
        autoComplete="url"
        optional
      />
      <TextField
        {...fieldOf(failed, "deletionTermMonths", profile.deletionTermMonths)}
        label={t("profile.deletionTerm")}
        hint={t("profile.deletionTermHint")}
        inputMode="numeric"
      />
      <Checkbox
        name="reviewRequired"
        label={t("profile.review")}
        hint={t("profile.reviewHint")}
        defaultChecked={isReviewed}
      />
      <div className="sk-actions">
        <Button>{t("profile.save")}</Button>
      </div>
    </Form>
  );
}
