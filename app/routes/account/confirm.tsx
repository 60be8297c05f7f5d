import { data, Form, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { landingPath } from "~/domain/accounts/landing-path.server";
import { mailLink } from "~/domain/accounts/mail-link";
import { proveRecovery } from "~/domain/accounts/recovery-proof.server";
import { spendMailLink } from "~/domain/accounts/spend-mail-link.server";
import { safeNext } from "~/middleware/safe-next";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/confirm";

export const handle = { hydrate: false };
// The address holds a secret until it is spent.
export const headers: Route.HeadersFunction = ({ actionHeaders }) => {
  actionHeaders.set("cache-control", "no-store");
  return actionHeaders;
};

/** Spends nothing: mail scanners open links, so only the button of this page does. */
export function loader({ url }: Route.LoaderArgs) {
  const link = mailLink.safeParse(Object.fromEntries(url.searchParams));
  return link.success ? link.data : null;
}

const spent = { isSpent: true as const };

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, mailLink);
  if (!form.ok) return data(spent, { status: 400 });
  const { token_hash: tokenHash, type, next } = form.value;
  const { lang } = context.get(localeContext);
  const database = context.get(databaseContext);
  const result = await spendMailLink(database, { tokenHash, type });
  if (!result.ok)
    return result.reason === "too_many"
      ? tooMany({ values: {} }, result.retryAfterSeconds)
      : data(spent, { status: 400 });
  const own = safeNext(next, "");
  if (type === "recovery" || result.isFirst) {
    const query = new URLSearchParams({ ...(result.isFirst && { ny: "1" }), ...(own && { next: own }) });
    throw redirect(`${href("/:lang?/glemt-passord/nytt", { lang })}?${query}`, {
      headers: { "set-cookie": await proveRecovery(result.accountId) },
    });
  }
  throw redirect(own || (await landingPath(database, lang)));
}

function SpentLink() {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  return (
    <div className="sk-wrap">
      <PageTitle title={t("confirm.spent.title")} />
      <PageHeading title={t("confirm.spent.title")} lead={t("confirm.spent.lead")} />
      <div className="sk-page sk-read sk-stack">
        <p>{t("confirm.spent.text")}</p>
        <div className="sk-actions">
          <LinkButton to={href("/:lang?/logg-inn", { lang })}>{t("confirm.spent.newLink")}</LinkButton>
          <LinkButton variant="tertiary" to={href("/:lang?/glemt-passord", { lang })}>
            {t("confirm.spent.newPassword")}
          </LinkButton>
          <LinkButton variant="tertiary" to={href("/:lang?/registrer", { lang })}>
            {t("confirm.spent.signUp")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}

export default function Confirm({ loaderData: link, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  if (!link || (actionData && "isSpent" in actionData)) return <SpentLink />;
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t(`confirm.${link.type}.title`)} form={failed} />
      <PageHeading title={t(`confirm.${link.type}.title`)} lead={t(`confirm.${link.type}.lead`)} />
      <div className="sk-page">
        <Form method="post" className="sk-form">
          <ErrorSummary form={failed} />
          <input type="hidden" name="token_hash" value={link.token_hash} />
          <input type="hidden" name="type" value={link.type} />
          {link.next && <input type="hidden" name="next" value={link.next} />}
          <div className="sk-actions">
            <Button>{t(`confirm.${link.type}.submit`)}</Button>
          </div>
        </Form>
      </div>
    </div>
  );
}
