import { useNavigation } from "react-router";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";

/** Go on, or keep it for later: both save what is filled in. */
export function StepActions({ saving }: { saving?: string }) {
  const { t } = useTranslation("applications");
  const isSaving = useNavigation().state === "submitting";
  return (
    <>
      <div className="sk-actions">
        <Button name="wish" value="next">
          {t("apply.next")}
        </Button>
        <Button name="wish" value="later" variant="tertiary">
          {t("apply.later")}
        </Button>
      </div>
      <p className="sk-small sk-soft" role="status">
        {isSaving && (saving ?? t("apply.saving"))}
      </p>
    </>
  );
}
