import { data, Form, href, Link, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext, viewerContext } from "~/context";
import { DemoAccountTable } from "~/domain/accounts/demo-account-table";
import { landingPath } from "~/domain/accounts/landing-path.server";
import { sendSignInLink } from "~/domain/accounts/send-mail-link.server";
import { signIn } from "~/domain/accounts/sign-in.server";
import { mailLinkForm, signInForm } from "~/domain/accounts/sign-in-form";
import { safeNext } from "~/middleware/safe-next";
import { env } from "~/platform/env.server";
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
import type { Route } from "./+types/sign-in";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { lang } = context.get(localeContext);
  const next = safeNext(url.searchParams.get("next"), "");
  if (context.get(viewerContext))
    throw redirect(next || (await landingPath(context.get(databaseContext), lang)));
  return { next, isDemo: env().DEMO };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const address = context.get(clientAddressContext);
  const { lang } = context.get(localeContext);
  if (url.searchParams.get("med") === "lenke") {
    const form = await parseForm(request, mailLinkForm);
    if (!form.ok) return data(form, { status: 400 });
    const limit = await takeRateLimit("magicLink", { account: form.value.address, address });
    if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
    const sent = await sendSignInLink(form.value.address, safeNext(form.value.next, "/"));
    if (!sent.ok) return tooMany(form, sent.retryAfterSeconds);
    throw redirect(`${href("/:lang?/sjekk-e-posten", { lang })}?for=innlogging`);
  }
  const form = await parseForm(request, signInForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("signIn", { account: form.value.email, address });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const database = context.get(databaseContext);
  const result = await signIn(database, form.value);
  if (!result.ok)
    return result.reason === "too_many"
      ? tooMany(form, result.retryAfterSeconds)
      : data(formFailure(form, { email: "account:error.wrong" }), { status: 400 });
  throw redirect(safeNext(form.value.next, "") || (await landingPath(database, lang)));
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  const { next, isDemo } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const isLink = failed !== undefined && "address" in failed.values;
  const query = next ? `?${new URLSearchParams({ next })}` : "";
  const link = next ? `?${new URLSearchParams({ med: "lenke", next })}` : "?med=lenke";
  return (
    <div className="sk-wrap">
      <PageTitle title={t("signIn.title")} form={failed} />
      <PageHeading title={t("signIn.title")} lead={next ? t("signIn.leadNext") : undefined} />
      <div className="sk-page sk-stack-lg">
        <div className="sk-two">
          <section className="sk-stack">
            <h2>{t("signIn.byPassword")}</h2>
            <Form method="post" className="sk-form" noValidate>
              <ErrorSummary form={isLink ? undefined : failed} />
              <input type="hidden" name="next" value={next} />
              <TextField
                {...fieldOf(failed, "email")}
                label={t("email")}
                type="email"
                autoComplete="username"
              />
              <TextField
                {...fieldOf(failed, "password")}
                label={t("password")}
                type="password"
                autoComplete="current-password"
              />
              <div className="sk-actions">
                <Button>{t("signIn.submit")}</Button>
                <Link to={href("/:lang?/glemt-passord", { lang })}>{t("signIn.forgotten")}</Link>
              </div>
            </Form>
          </section>
          <section className="sk-stack">
            <h2>{t("signIn.byLink")}</h2>
            <p>{t("signIn.byLinkText")}</p>
            <Form method="post" action={link} className="sk-form" noValidate>
              <ErrorSummary form={isLink ? failed : undefined} />
              <input type="hidden" name="next" value={next} />
              <TextField
                {...fieldOf(failed, "address")}
                label={t("email")}
                type="email"
                autoComplete="email"
              />
              <div className="sk-actions">
                <Button variant="secondary">{t("signIn.sendLink")}</Button>
              </div>
            </Form>
          </section>
        </div>
        <section className="sk-stack">
          <h2>{t("signIn.newHere")}</h2>
          <p>
            {t("signIn.newHereText")}{" "}
            <Link to={href("/:lang?/registrer", { lang }) + query}>{t("signIn.toSignUp")}</Link>
          </p>
        </section>
        {isDemo && <DemoAccountTable next={next} />}
      </div>
    </div>
  );
}
