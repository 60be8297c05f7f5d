import { data, href, type RouterContextProvider, redirect } from "react-router";
import { z } from "zod";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { addDocument } from "~/domain/applications/add-document.server";
import { type DocumentKind, otherDocumentKinds } from "~/domain/applications/apply";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { maxDocumentBytes, maxDocuments } from "~/domain/applications/document-check";
import { DocumentsForm } from "~/domain/applications/documents-form";
import { removeDocument } from "~/domain/applications/remove-document.server";
import { UploadedDocuments } from "~/domain/applications/uploaded-documents";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { readUpload } from "~/platform/uploads.server";
import { ErrorSummary } from "~/ui/error-summary";
import type { FieldError, FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-documents";
import { afterStep, draftOf, frameOfApply, receiptPath } from "./apply-guard.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const fileFields = ["cv", "document"] as const;
const uploadForm = z.object({
  wish: z.enum(["upload", "next", "later"]).default("next"),
  kind: z.enum(otherDocumentKinds).default("other"),
});
const removeForm = z.object({ remove: z.uuid() });

export function loader({ context }: Route.LoaderArgs) {
  const { application } = draftOf(context);
  const documents = application.documents.map(({ storageKey: _, ...document }) => document);
  return { frame: frameOfApply(context), applicationId: application.id, documents };
}

const ownPath = (context: Readonly<RouterContextProvider>) =>
  href("/:lang?/stillinger/:slug/sok/dokumenter", {
    lang: context.get(localeContext).lang,
    slug: draftOf(context).listing.slug,
  });

async function remove(fields: Request, context: Readonly<RouterContextProvider>) {
  const form = await parseForm(fields, removeForm);
  if (!form.ok) throw data(null, { status: 400 });
  const { application } = draftOf(context);
  const result = await removeDocument(context.get(databaseContext), application.id, form.value.remove);
  throw redirect(result.ok ? ownPath(context) : receiptPath(context, true));
}

export async function action({ request, context }: Route.ActionArgs) {
  if (!request.headers.get("content-type")?.startsWith("multipart/")) return remove(request, context);
  const { application } = draftOf(context);
  const upload = await readUpload(request, { fileFields, maxFileBytes: maxDocumentBytes });
  if (!upload.ok) {
    if (upload.reason !== "file_too_large")
      throw data(null, { status: upload.reason === "too_large" ? 413 : 400 });
    const failure = formFailure({ values: {} }, { [upload.field]: "applications:error.fileTooLarge" });
    return data(failure, { status: 413 });
  }
  const form = await parseForm(upload.fields, uploadForm);
  if (!form.ok) return data(form, { status: 400 });
  if (upload.files.size > 0) {
    const { accountId } = viewerOf(context);
    const limit = await takeRateLimit("upload", {
      account: accountId,
      address: context.get(clientAddressContext),
    });
    if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  }
  const errors: Record<string, FieldError> = {};
  let status = 415;
  let hasCv = application.documents.some(({ kind }) => kind === "cv");
  let count = application.documents.length;
  for (const [field, file] of upload.files) {
    const kind: DocumentKind = field === "cv" ? "cv" : form.value.kind;
    const result = await addDocument(context.get(databaseContext), application, count, { ...file, kind });
    if (result.ok) {
      if (kind !== "cv" || !hasCv) count += 1;
      hasCv ||= kind === "cv";
    } else if (result.reason === "not_a_draft") throw redirect(receiptPath(context, true));
    else if (result.reason === "too_many") {
      errors[field] = { key: "applications:error.tooManyDocuments", values: { count: maxDocuments } };
      status = 409;
    } else if (result.reason === "not_stored") {
      errors[field] = { key: "applications:error.notStored" };
      status = 503;
    } else errors[field] = { key: `applications:error.${field === "cv" ? "cvType" : "documentType"}` };
  }
  if (Object.keys(errors).length > 0) return data(formFailure(form, errors), { status });
  const { wish } = form.value;
  const lacksCv = !hasCv && wish !== "later" && !(wish === "upload" && upload.files.size > 0);
  if (lacksCv) return data(formFailure(form, { cv: "applications:error.cv" }), { status: 400 });
  throw redirect(wish === "upload" ? ownPath(context) : afterStep(context, "dokumenter", wish));
}

export default function ApplyDocuments({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { frame, applicationId, documents } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <ApplyFrame frame={frame} step="dokumenter" title={t("step.dokumenter")} form={failed}>
      <div className="sk-form sk-mt">
        <ErrorSummary form={failed} />
        <p>{t("documents.lead")}</p>
        <section aria-labelledby="opplastet">
          <h2 id="opplastet" className="sk-mb-s">
            {t("documents.uploaded")}
          </h2>
          <UploadedDocuments applicationId={applicationId} documents={documents} canRemove />
        </section>
        <DocumentsForm failed={failed} documents={documents} />
        <p className="sk-small sk-soft">{t("documents.notScanned")}</p>
      </div>
    </ApplyFrame>
  );
}
