import { data, Form, href } from "react-router";
import { databaseContext } from "~/context";
import { findSubscription, unsubscribe } from "~/domain/searches/subscription.server";
import { Button, LinkButton } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/unsubscribe";

export const handle = { hydrate: false };
// The address holds a secret.
export const headers: Route.HeadersFunction = () => ({ "cache-control": "no-store" });

/** Changes nothing: mail scanners open links, so only the button of this page does, or a mail program's own (RFC 8058). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const found = await findSubscription(context.get(databaseContext), params.token);
  return found ?? data(null, { status: 404 });
}

/** Whatever is posted here ends the mail, without a session and without a redirect, as RFC 8058 wants it. */
export async function action({ params, context }: Route.ActionArgs) {
  return { isDone: await unsubscribe(context.get(databaseContext), params.token) };
}

export default function Unsubscribe({ loaderData: found }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const state = !found ? "unknown" : found.isOn ? "question" : "done";
  const name = found?.name ?? "";
  return (
    <div className="sk-wrap">
      <PageTitle title={t(`unsubscribe.${state}.title`)} />
      <meta name="robots" content="noindex" />
      <PageHeading title={t(`unsubscribe.${state}.title`)} lead={t(`unsubscribe.${state}.lead`, { name })} />
      <div className="sk-page">
        {state === "question" ? (
          <Form method="post" className="sk-form">
            <div className="sk-actions">
              <Button>{t("unsubscribe.submit")}</Button>
            </div>
          </Form>
        ) : (
          <div className="sk-actions">
            <LinkButton variant="secondary" to={href("/:lang?/min-side/lagrede-sok", { lang })}>
              {t("unsubscribe.toSearches")}
            </LinkButton>
          </div>
        )}
      </div>
    </div>
  );
}
