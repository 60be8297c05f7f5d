import { data, Form, href } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { findSubscription, renewSubscription } from "~/domain/searches/subscription.server";
import { formatDate } from "~/locales/format";
import { Button, LinkButton } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/renew-alerts";

export const handle = { hydrate: false };
// The address holds a secret.
export const headers: Route.HeadersFunction = () => ({ "cache-control": "no-store" });

/** Changes nothing: mail scanners open links, so only the button of this page renews. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const found = await findSubscription(context.get(databaseContext), params.token);
  const { locale } = context.get(localeContext);
  const { name = "", days, endsAt, isRenewable } = found ?? {};
  const facts = { name, days: days ?? 0, date: endsAt ? formatDate(endsAt, locale) : "" };
  if (!found) return data({ state: "unknown", facts } as const, { status: 404 });
  const hasEnded = endsAt != null && new Date(endsAt) <= new Date();
  return data({ state: !isRenewable ? "nothing" : hasEnded ? "ended" : "question", facts } as const);
}

export async function action({ params, context }: Route.ActionArgs) {
  return { isDone: await renewSubscription(context.get(databaseContext), params.token) };
}

export default function RenewAlerts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { facts } = loaderData;
  const state = actionData?.isDone ? "done" : loaderData.state;
  return (
    <div className="sk-wrap">
      <PageTitle title={t(`renewal.${state}.title`, facts)} />
      <meta name="robots" content="noindex" />
      <PageHeading title={t(`renewal.${state}.title`, facts)} lead={t(`renewal.${state}.lead`, facts)} />
      <div className="sk-page">
        {state === "question" || state === "ended" ? (
          <Form method="post" className="sk-form">
            <div className="sk-actions">
              <Button>{t("renewal.submit", facts)}</Button>
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
