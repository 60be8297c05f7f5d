import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { NameList, NameSlots } from "~/ui/name-slots";
import { TextArea } from "~/ui/text-area";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Confirmation } from "./attestation.server";

/** What the host says of a placement, for the trainee's passport. Skills begin with those the seat gives. */
export function ConfirmationForm(props: {
  confirmation: Confirmation | null;
  /** By name, in the language of the page. */
  skills: readonly string[];
  skillNames: readonly string[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  const { confirmation } = props;
  const failed = props.failed?.values.intent === "confirm" ? props.failed : undefined;
  const typed = failed && [failed.values.skills ?? []].flat().filter(Boolean);
  return (
    <Form method="post" className="sk-form" noValidate>
      {confirmation && (
        <p className="sk-soft">
          {t("passport.said", {
            name: confirmation.confirmedBy || t("noName"),
            date: formatDate(confirmation.confirmedAt, locale),
          })}
        </p>
      )}
      <TextArea
        {...fieldOf(failed, "summary", confirmation?.summary)}
        label={t("passport.summary")}
        hint={t("passport.summaryHint")}
        rows={6}
        maxLength={4000}
      />
      <NameSlots
        name="skills"
        errors={failed?.errors.skills}
        label={t("passport.skills")}
        hint={t("passport.skillsHint")}
        list="kompetanser"
        lineLabel={(number) => t("passport.skillNumber", { number })}
        defaultValues={typed ?? props.skills}
        max={20}
        optional
      />
      <NameList id="kompetanser" names={props.skillNames} />
      <div className="sk-actions">
        <Button name="intent" value="confirm" {...(confirmation && { variant: "secondary" as const })}>
          {t(confirmation ? "passport.again" : "passport.confirm")}
        </Button>
      </div>
    </Form>
  );
}
