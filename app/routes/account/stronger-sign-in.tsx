import { href, redirect } from "react-router";
import { localeContext } from "~/context";
import { suffices } from "~/domain/accounts/assurance";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import { env } from "~/platform/env.server";
import { LinkButton } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/stronger-sign-in";

export const handle = { hydrate: false };
export const middleware: Route.MiddlewareFunction[] = [requireViewer];

export function loader({ context }: Route.LoaderArgs) {
  const { assurance } = viewerOf(context);
  const demanded = env().AGENCY_ASSURANCE;
  if (demanded === "password" || suffices(assurance, demanded))
    throw redirect(href("/:lang?/min-side", { lang: context.get(localeContext).lang }));
  return { assurance, demanded };
}

/** Where members of agencies come who have signed in less surely than the installation demands. */
export default function StrongerSignIn({ loaderData: { assurance, demanded } }: Route.ComponentProps) {
  const { t } = useTranslation("joining");
  const { lang } = useLocale();
  return (
    <div className="sk-wrap">
      <PageTitle title={t("assurance.title")} />
      <PageHeading title={t("assurance.title")} lead={t("assurance.lead")} />
      <div className="sk-page sk-read sk-stack">
        <p>{t(`assurance.has.${assurance}`)}</p>
        <p>{t(`assurance.needs.${demanded}`)}</p>
        <p className="sk-actions">
          <LinkButton to={href("/:lang?/logg-ut", { lang })}>{t("assurance.signOut")}</LinkButton>
        </p>
      </div>
    </div>
  );
}
