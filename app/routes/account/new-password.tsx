import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { changePassword } from "~/domain/accounts/change-password.server";
import { landingPath } from "~/domain/accounts/landing-path.server";
import { dropRecoveryProof, hasRecoveryProof } from "~/domain/accounts/recovery-proof.server";
import { newPasswordForm, passwordMinLength } from "~/domain/accounts/sign-up-form";
import { safeNext } from "~/middleware/safe-next";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/new-password";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Whoever has not just come from a mail that proves the address starts by asking for one. */
async function requireRecovery(request: Request, context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext);
  if (viewer && (await hasRecoveryProof(request, viewer.accountId))) return viewer;
  throw redirect(href("/:lang?/glemt-passord", { lang: context.get(localeContext).lang }));
}

export async function loader({ request, context, url }: Route.LoaderArgs) {
  const { email } = await requireRecovery(request, context);
  const next = safeNext(url.searchParams.get("next"), "");
  return {
    email,
    next,
    kind: url.searchParams.has("ny") ? ("firstPassword" as const) : ("newPassword" as const),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  await requireRecovery(request, context);
  const form = await parseForm(request, newPasswordForm);
  if (!form.ok) return data(form, { status: 400 });
  const database = context.get(databaseContext);
  const result = await changePassword(database, form.value.password);
  if (!result.ok)
    return result.reason === "too_many"
      ? tooMany(form, result.retryAfterSeconds)
      : data(formFailure(form, { password: "account:error.weakPassword" }), { status: 400 });
  const { lang } = context.get(localeContext);
  throw redirect(safeNext(form.value.next, "") || (await landingPath(database, lang)), {
    headers: { "set-cookie": await dropRecoveryProof() },
  });
}

export default function NewPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  const { email, next, kind } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t(`${kind}.title`)} form={failed} />
      <PageHeading title={t(`${kind}.title`)} lead={t(`${kind}.lead`)} />
      <div className="sk-page">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          {/* Password managers tie the new password to this address. */}
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <input type="hidden" name="next" value={next} />
          <TextField
            {...fieldOf(failed, "password")}
            label={t(`${kind}.label`)}
            hint={t("passwordHint", { count: passwordMinLength })}
            type="password"
            autoComplete="new-password"
          />
          <div className="sk-actions">
            <Button>{t("newPassword.submit")}</Button>
            {kind === "firstPassword" && (
              <LinkButton variant="tertiary" to={next || href("/:lang?/min-side", { lang })}>
                {t("firstPassword.skip")}
              </LinkButton>
            )}
          </div>
        </Form>
      </div>
    </div>
  );
}
