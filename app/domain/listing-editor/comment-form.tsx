import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import { editSections } from "./edit-sections";

/** A new comment, on the whole ad or one of its sections. */
export function CommentForm({ failed }: { failed: FormFailure | undefined }) {
  const { t } = useTranslation(["listingComments", "editor"]);
  return (
    <Form method="post" className="sk-form" noValidate>
      <SelectField
        {...fieldOf(failed, "section")}
        label={t("section")}
        empty={t("whole")}
        options={editSections.map((section) => ({ value: section, label: t(`editor:section.${section}`) }))}
      />
      <TextArea
        {...fieldOf(failed, "body")}
        label={t("body")}
        hint={t("bodyHint")}
        rows={5}
        maxLength={2000}
      />
      <div className="sk-actions">
        <Button name="intent" value="comment">
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}
