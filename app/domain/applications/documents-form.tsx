import { Form, useNavigation } from "react-router";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/ui/use-translation";
import { type OwnDocument, otherDocumentKinds } from "./apply";
import { StepActions } from "./step-actions";

/** Takes a CV and one more document at a time; a new CV replaces the one there is. */
export function DocumentsForm(props: {
  failed: FormFailure | undefined;
  documents: readonly Pick<OwnDocument, "id" | "kind">[];
}) {
  const { t } = useTranslation("applications");
  const { failed, documents } = props;
  const hasCv = documents.some(({ kind }) => kind === "cv");
  const isUploading = useNavigation().formEncType === "multipart/form-data";
  return (
    <Form
      // What was uploaded stands in the list, so the fields start empty.
      key={documents.map(({ id }) => id).join()}
      method="post"
      className="sk-form"
      encType="multipart/form-data"
      noValidate
    >
      <FileField
        {...fieldOf(failed, "cv")}
        label={t(hasCv ? "documents.newCv" : "documents.cv")}
        hint={t(hasCv ? "documents.newCvHint" : "documents.cvHint")}
        accept="application/pdf,.pdf"
        optional={hasCv}
      />
      <SelectField
        {...fieldOf(failed, "kind")}
        label={t("documents.kind")}
        hint={t("documents.kindHint")}
        options={otherDocumentKinds.map((value) => ({ value, label: t(`documents.kinds.${value}`) }))}
        optional
      />
      <FileField
        {...fieldOf(failed, "document")}
        label={t("documents.more")}
        hint={t("documents.moreHint")}
        accept="application/pdf,image/png,image/jpeg,.pdf,.png,.jpg,.jpeg"
        optional
      />
      <Button name="wish" value="upload" variant="secondary">
        {t("documents.upload")}
      </Button>
      <StepActions saving={t(isUploading ? "documents.uploading" : "apply.saving")} />
    </Form>
  );
}
