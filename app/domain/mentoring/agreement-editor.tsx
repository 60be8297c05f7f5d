import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { MentorAgreement } from "./agreement";

/** Writes the first text or a new one. The version is that of the page, so a text somebody else wrote meanwhile is seen first. */
export function AgreementEditor(props: {
  agreement: MentorAgreement | null;
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("mentoring");
  const { agreement, failed } = props;
  return (
    <Form method="post" className="sk-form" noValidate>
      <input type="hidden" name="intent" value="write" />
      {agreement && <input type="hidden" name="version" value={agreement.version} />}
      <TextArea
        {...fieldOf(failed, "meetings", agreement?.meetings)}
        label={t("agreement.meetings")}
        hint={t("agreement.meetingsHint")}
        rows={3}
        maxLength={1000}
      />
      <TextArea
        {...fieldOf(failed, "expectations", agreement?.expectations)}
        label={t("agreement.expectations")}
        hint={t("agreement.expectationsHint")}
        rows={6}
        maxLength={4000}
      />
      <TextArea
        {...fieldOf(failed, "development", agreement?.development)}
        label={t("agreement.development")}
        hint={t("agreement.developmentHint")}
        rows={4}
        maxLength={4000}
        optional
      />
      <div className="sk-actions">
        <Button {...(agreement && { variant: "secondary" })}>
          {t(agreement ? "agreement.rewrite" : "agreement.write")}
        </Button>
      </div>
    </Form>
  );
}
