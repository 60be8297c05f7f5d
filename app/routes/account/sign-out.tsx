import { Form, redirect } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { localePath } from "~/locales/locale";
import { log } from "~/platform/log.server";
import { Button } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/sign-out";

export const handle = { hydrate: false };

export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(viewerContext)) throw redirect(localePath(context.get(localeContext).lang, "/"));
  return null;
}

export async function action({ context }: Route.ActionArgs) {
  const { error } = await context.get(databaseContext).auth.signOut({ scope: "local" });
  // The cookies are gone in any case; the session itself then runs out by its own time.
  if (error) log.warn({ code: error.code, status: error.status }, "session not ended at the auth server");
  throw redirect(localePath(context.get(localeContext).lang, "/"));
}

export default function SignOut() {
  const { t } = useTranslation("account");
  return (
    <div className="sk-wrap">
      <PageTitle title={t("signOut.title")} />
      <PageHeading title={t("signOut.title")} lead={t("signOut.lead")} />
      <div className="sk-page">
        <Form method="post" className="sk-form">
          <div className="sk-actions">
            <Button>{t("signOut.submit")}</Button>
          </div>
        </Form>
      </div>
    </div>
  );
}
