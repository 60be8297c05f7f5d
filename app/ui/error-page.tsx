import { use, useEffect } from "react";
import { isRouteErrorResponse } from "react-router";
import { localePath } from "~/locales/locale";
import { useTranslation } from "~/ui/use-translation";
import { ArrowLink } from "./arrow-link";
import { PageContext } from "./page-context";
import { PageTitle } from "./page-title";
import { SignedOut, unsentOf } from "./signed-out";
import { useLocale } from "./use-locale";

const known = [400, 403, 404, 405, 409, 413, 429, 500, 503] as const;

/** The status an error page speaks about: one it has words for, else 400 for the caller's mistakes and 500 for ours. */
export function shownStatus(error: unknown): (typeof known)[number] {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return known.find((one) => one === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}

/** What an error shows: the form that it carries along, or what went wrong. */
export function ErrorPage({ error }: { error: unknown }) {
  const unsent = unsentOf(error);
  return unsent ? <SignedOut {...unsent} /> : <Fault error={error} />;
}

/** What went wrong in the person's words. It never shows an error's own message; faults show the id found in the log. */
function Fault({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { lang } = useLocale();
  const { requestId } = use(PageContext);
  const status = shownStatus(error);
  // Runs only where the error came up without a page load; one that is loaded has no scripts.
  useEffect(() => document.getElementById("innhold")?.focus(), []);
  return (
    <div className="sk-wrap sk-section sk-stack">
      <PageTitle title={t(`error.${status}.title`)} />
      <h1>{t(`error.${status}.title`)}</h1>
      <p className="sk-lead">{t(`error.${status}.text`)}</p>
      {status >= 500 && requestId && <p className="sk-soft">{t("error.requestId", { id: requestId })}</p>}
      <p className="sk-actions">
        <ArrowLink to={localePath(lang, "/stillinger")} reloadDocument>
          {t("error.toListings")}
        </ArrowLink>
        <ArrowLink to={localePath(lang, "/")} reloadDocument>
          {t("error.toStart")}
        </ArrowLink>
      </p>
    </div>
  );
}
