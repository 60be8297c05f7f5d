import { useTranslation } from "~/ui/use-translation";
import type { FormFailure } from "./form";

/**
 * The title of the page in the browser, and its description for search engines.
 * Give it the failed `form` and the title begins with "Feil: ", so that the error is the first thing read aloud.
 */
export function PageTitle(props: { title?: string; description?: string; form?: FormFailure | undefined }) {
  const { t } = useTranslation();
  const prefix = props.form ? t("form.titlePrefix") : "";
  const title = props.title ? `${props.title} – ${t("site.name")}` : t("site.name");
  return (
    <>
      <title>{prefix + title}</title>
      {props.description && <meta name="description" content={props.description} />}
    </>
  );
}
