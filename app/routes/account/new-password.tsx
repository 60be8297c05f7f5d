import { useTranslation } from "react-i18next";
import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { changePassword } from "~/domain/accounts/change-password.server";
import { landingPath } from "~/domain/accounts/landing-path.server";
import { dropRecoveryProof, hasRecoveryProof } from "~/domain/accounts/recovery-proof.server";
import { newPasswordForm, passwordMinLength } from "~/domain/accounts/sign-up-form";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { TextField } from "~/ui/text-field";
import type { Route } from "./+types/new-password";

export const handle = { hydrate: false };

/** Whoever has not just come from a recovery mail starts by asking for one. */
async function requireRecovery(request: Request, context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext);
  if (viewer && (await hasRecoveryProof(request, viewer.accountId))) return viewer;
  throw redirect(href("/:lang?/glemt-passord", { lang: context.get(localeContext).lang }));
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { email } = await requireRecovery(request, context);
  return { email };
}

export async function action({ request, context }: Route.ActionArgs) {
  await requireRecovery(request, context);
  const form = await parseForm(request, newPasswordForm);
  if (!form.ok) return data(form, { status: 400 });
  const database = context.get(databaseContext);
  const result = await changePassword(database, form.value.password);
  if (!result.ok) return data(formFailure(form, { password: "account:error.weakPassword" }), { status: 400 });
  throw redirect(await landingPath(database, context.get(localeContext).lang), {
    headers: { "set-cookie": await dropRecoveryProof() },
  });
}

export default function NewPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("newPassword.title")} form={failed} />
      <PageHeading title={t("newPassword.title")} lead={t("newPassword.lead")} />
      <div className="sk-page">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          {/* Password managers tie the new password to this address. */}
          <input type="hidden" autoComplete="username" value={loaderData.email} readOnly />
          <TextField
            {...fieldOf(failed, "password")}
            label={t("newPassword.label")}
            hint={t("passwordHint", { count: passwordMinLength })}
            type="password"
            autoComplete="new-password"
          />
          <div className="sk-actions">
            <Button>{t("newPassword.submit")}</Button>
          </div>
        </Form>
      </div>
    </div>
  );
}
