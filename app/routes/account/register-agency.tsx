import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { employerTypes } from "~/domain/agencies/employer-type";
import { registerAgency, registerAgencyForm } from "~/domain/agencies/register-agency.server";
import { MunicipalityField } from "~/domain/applications/municipality-field";
import { placeGroups } from "~/domain/applications/place-groups";
import { getReference } from "~/domain/reference/reference.server";
import { requireViewer } from "~/middleware/require-viewer";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/register-agency";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;
export const middleware: Route.MiddlewareFunction[] = [requireViewer];

const errorOfReason = {
  bad_org_number: { field: "orgNumber", text: "orgNumber" },
  org_number_taken: { field: "orgNumber", text: "org_number_taken" },
  name_taken: { field: "name", text: "name_taken" },
  unknown_municipality: { field: "municipality", text: "municipality" },
  too_many_waiting: { field: "", text: "too_many_waiting" },
} as const;

export async function loader({ context }: Route.LoaderArgs) {
  return { places: placeGroups(await getReference(context.get(databaseContext))) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, registerAgencyForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("registerAgency", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await registerAgency(context.get(databaseContext), form.value);
  if (!result.ok) {
    const { field, text } = errorOfReason[result.reason];
    return data(formFailure(form, { [field]: `joining:register.error.${text}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(href("/:lang?/virksomhet/:agency", { lang, agency: result.slug }));
}

export default function RegisterAgency({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["joining", "listings"]);
  const failed: FormFailure | undefined = actionData;
  const { defaultValue, ...municipality } = fieldOf(failed, "municipality");
  return (
    <div className="sk-wrap">
      <PageTitle title={t("register.title")} form={failed} />
      <PageHeading title={t("register.title")} lead={t("register.lead")} />
      <div className="sk-page">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <TextField
            {...fieldOf(failed, "name")}
            label={t("register.name")}
            hint={t("register.nameHint")}
            autoComplete="organization"
          />
          <TextField
            {...fieldOf(failed, "orgNumber")}
            label={t("register.orgNumber")}
            hint={t("register.orgNumberHint")}
            inputMode="numeric"
          />
          <RadioGroup
            {...fieldOf(failed, "employerType")}
            label={t("register.employerType")}
            options={employerTypes.map((value) => ({ value, label: t(`listings:employerType.${value}`) }))}
          />
          <MunicipalityField
            {...municipality}
            label={t("register.municipality")}
            groups={loaderData.places}
            defaultValue={defaultValue}
          />
          <p>{t("register.check")}</p>
          <div className="sk-actions">
            <Button>{t("register.submit")}</Button>
          </div>
        </Form>
      </div>
    </div>
  );
}
