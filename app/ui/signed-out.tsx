import { useEffect } from "react";
import { Form, isRouteErrorResponse } from "react-router";
import { useTranslation } from "~/ui/use-translation";
import { Button } from "./button";
import { PageTitle } from "./page-title";

/** A form that came without a session, as app/platform/unsent-form.server.ts reads it. `signIn` is null where the session could not be looked up. */
type Unsent = {
  unsent: {
    action: string;
    isMultipart: boolean;
    fields: [name: string, text: string][] | null;
    files: string[];
  };
  signIn: string | null;
};

/** The form that an answer carries along, or null when the error is another one. */
export function unsentOf(error: unknown): Unsent | null {
  const isUnsent = isRouteErrorResponse(error) && typeof error.data === "object" && error.data?.unsent;
  return isUnsent ? error.data : null;
}

/** What a form is answered with when nobody is signed in any more: all that was typed goes along and is sent again. */
export function SignedOut({ unsent: { action, isMultipart, fields, files }, signIn }: Unsent) {
  const { t } = useTranslation();
  const kind = signIn ? "signedOut" : "unknown";
  // Runs only where the answer came without a page load; one that is loaded has no scripts.
  useEffect(() => document.getElementById("innhold")?.focus(), []);
  return (
    <div className="sk-wrap sk-section sk-stack">
      <PageTitle title={t(`unsent.${kind}.title`)} />
      <h1>{t(`unsent.${kind}.title`)}</h1>
      <p className="sk-lead">{t(fields ? `unsent.${kind}.kept` : "unsent.tooLarge")}</p>
      {files.length > 0 && <p>{t("unsent.files", { files: files.join(", ") })}</p>}
      {signIn && (
        <p>
          <a href={signIn} target="_blank" rel="noopener">
            {t("unsent.signIn")}
          </a>
        </p>
      )}
      {fields && (
        <Form
          method="post"
          action={action}
          reloadDocument
          {...(isMultipart && { encType: "multipart/form-data" as const })}
        >
          {fields.map(([name, text], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes.
            <input key={index} type="hidden" name={name} value={text} />
          ))}
          <Button>{t("unsent.send")}</Button>
        </Form>
      )}
    </div>
  );
}
