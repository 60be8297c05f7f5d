import { data, Form, href, Link, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext, viewerContext } from "~/context";
import { landingPath } from "~/domain/accounts/landing-path.server";
import { signUp } from "~/domain/accounts/sign-up.server";
import { signUpForm } from "~/domain/accounts/sign-up-form";
import { localePath } from "~/locales/locale";
import { safeNext } from "~/middleware/safe-next";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/sign-up";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { lang } = context.get(localeContext);
  const next = safeNext(url.searchParams.get("next"), "");
  if (context.get(viewerContext))
    throw redirect(next || (await landingPath(context.get(databaseContext), lang)));
  return { next };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, signUpForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("signUp", {
    account: form.value.email,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const { locale, lang } = context.get(localeContext);
  const next = safeNext(form.value.next, "/");
  const result = await signUp({ ...form.value, locale, next });
  if (!result.ok)
    return result.reason === "too_many"
      ? tooMany(form, result.retryAfterSeconds)
      : data(formFailure(form, { email: "account:error.email" }), { status: 400 });
  throw redirect(`${href("/:lang?/sjekk-e-posten", { lang })}?for=registrering`);
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  const { next } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const query = next ? `?${new URLSearchParams({ next })}` : "";
  return (
    <div className="sk-wrap">
      <PageTitle title={t("signUp.title")} form={failed} />
      <PageHeading title={t("signUp.title")} lead={t("signUp.lead")} />
      <div className="sk-page">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <input type="hidden" name="next" value={next} />
          <TextField
            {...fieldOf(failed, "fullName")}
            label={t("fullName")}
            hint={t("signUp.nameHint")}
            autoComplete="name"
          />
          <TextField
            {...fieldOf(failed, "email")}
            label={t("email")}
            hint={t("signUp.emailHint")}
            type="email"
            autoComplete="username"
          />
          <p className="sk-small">
            {t("signUp.privacy")} <Link to={localePath(lang, "/personvern")}>{t("signUp.privacyLink")}</Link>
          </p>
          <div className="sk-actions">
            <Button>{t("signUp.submit")}</Button>
            <Link to={href("/:lang?/logg-inn", { lang }) + query}>{t("signUp.haveAccount")}</Link>
          </div>
        </Form>
      </div>
    </div>
  );
}
