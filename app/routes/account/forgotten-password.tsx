import { data, Form, href, Link, redirect } from "react-router";
import { clientAddressContext, localeContext } from "~/context";
import { sendRecoveryLink } from "~/domain/accounts/send-mail-link.server";
import { mailLinkForm } from "~/domain/accounts/sign-in-form";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/forgotten-password";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, mailLinkForm);
  if (!form.ok) return data(form, { status: 400 });
  const { address } = form.value;
  const limit = await takeRateLimit("recovery", {
    account: address,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const sent = await sendRecoveryLink(address);
  if (!sent.ok) return tooMany(form, sent.retryAfterSeconds);
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/sjekk-e-posten", { lang })}?for=passord`);
}

export default function ForgottenPassword({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("forgotten.title")} form={failed} />
      <PageHeading title={t("forgotten.title")} lead={t("forgotten.lead")} />
      <div className="sk-page">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <TextField
            {...fieldOf(failed, "address")}
            label={t("email")}
            type="email"
            autoComplete="username"
          />
          <div className="sk-actions">
            <Button>{t("forgotten.submit")}</Button>
            <Link to={href("/:lang?/logg-inn", { lang })}>{t("checkMail.toSignIn")}</Link>
          </div>
        </Form>
      </div>
    </div>
  );
}
