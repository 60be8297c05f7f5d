import { data, Form, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { genders } from "~/domain/applications/apply";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { detailsDraftForm, detailsForm } from "~/domain/applications/details-form";
import { countriesAbroad } from "~/domain/applications/home";
import { MunicipalityField } from "~/domain/applications/municipality-field";
import { placeGroups } from "~/domain/applications/place-groups";
import { saveDetails } from "~/domain/applications/save-details.server";
import { StepActions } from "~/domain/applications/step-actions";
import { getReference } from "~/domain/reference/reference.server";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-details";
import { afterStep, draftOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";
import { readStep } from "./read-step.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ context }: Route.LoaderArgs) {
  const { application } = draftOf(context);
  const reference = await getReference(context.get(databaseContext));
  return {
    frame: frameOfApply(context),
    saved: application.details,
    groups: placeGroups(reference),
    countries: countriesAbroad(context.get(localeContext).locale),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { application } = draftOf(context);
  const { wish, fields } = await readStep(request);
  const form = await parseForm(fields, wish === "later" ? detailsDraftForm : detailsForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await saveDetails(context.get(databaseContext), application.id, form.value);
  if (!result.ok && result.reason === "unknown_municipality")
    return data(formFailure(form, { home: "applications:error.home" }), { status: 400 });
  throw redirect(result.ok ? afterStep(context, "om-deg", wish) : receiptPath(context, true));
}

export default function ApplyDetails({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { frame, saved, groups, countries } = loaderData;
  const failed: FormFailure | undefined = actionData;
  const field = (name: keyof typeof saved) => fieldOf(failed, name, saved[name]);
  return (
    <ApplyFrame frame={frame} step="om-deg" title={t("step.om-deg")} form={failed}>
      <Form method="post" className="sk-form sk-mt" noValidate>
        <ErrorSummary form={failed} />
        <p>{t("details.why")}</p>
        <TextField {...field("fullName")} label={t("details.fullName")} autoComplete="name" />
        <TextField
          {...field("email")}
          label={t("details.email")}
          hint={t("details.emailHint")}
          type="email"
          autoComplete="email"
        />
        <TextField {...field("phone")} label={t("details.phone")} type="tel" autoComplete="tel" optional />
        <TextField {...field("birthDate")} label={t("details.birthDate")} type="date" autoComplete="bday" />
        <RadioGroup
          {...field("gender")}
          label={t("details.gender")}
          hint={t("details.genderHint")}
          options={genders.map((value) => ({ value, label: t(`details.genderOptions.${value}`) }))}
          optional
        />
        <MunicipalityField
          {...field("home")}
          label={t("details.home")}
          hint={t("details.homeHint")}
          groups={groups}
        >
          <optgroup label={t("details.abroad")}>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        </MunicipalityField>
        <TextField
          {...field("occupationalTitle")}
          label={t("details.occupationalTitle")}
          hint={t("details.occupationalTitleHint")}
          autoComplete="organization-title"
        />
        <StepActions />
      </Form>
    </ApplyFrame>
  );
}
