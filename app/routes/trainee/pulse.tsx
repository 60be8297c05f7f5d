import { data, Form, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { answerPulse, findMyPulse } from "~/domain/pulses/my-pulses.server";
import { pulseForm, pulseQuestions, scores } from "~/domain/pulses/pulse-questions";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { Button, LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/pulse";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

async function ownPulse(context: Route.LoaderArgs["context"], id: string) {
  const { database, trainee } = ownTraineeship(context);
  const pulse = await findMyPulse(database, trainee, id);
  if (!pulse) throw data(null, { status: 404 });
  return { database, pulse };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { pulse } = await ownPulse(context, params.id);
  return { pulse };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, pulse } = await ownPulse(context, params.id);
  const form = await parseForm(request, pulseForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await answerPulse(database, pulse.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `trainee:pulse.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(ownPath(context, href("/:lang?/trainee/puls/:id", { lang, id: pulse.id })));
}

export default function TraineePulse({ loaderData: { pulse }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const overview = inCohort(href("/:lang?/trainee", { lang }));
  const title = t("pulse.title", { number: pulse.segment });
  return (
    <div className="sk-wrap">
      <PageTitle title={title} form={failed} />
      <Crumbs items={[{ to: overview, label: t("nav.overview") }]} />
      <PageHeading title={title} lead={t("pulse.lead")} />
      <div className="sk-page sk-read sk-stack-lg">
        <ErrorSummary form={failed} />
        {pulse.state === "open" ? (
          <Form method="post" className="sk-form" noValidate>
            {pulseQuestions.map((question) => (
              <RadioGroup
                key={question}
                {...fieldOf(failed, question)}
                label={t(`pulse.${question}`)}
                options={scores.map((value) => ({ value, label: t(`pulse.scores.${value}`) }))}
              />
            ))}
            <Note>
              <p>{t("pulse.anonymous")}</p>
            </Note>
            <Button>{t("pulse.submit")}</Button>
          </Form>
        ) : (
          <>
            <p>{t(pulse.state === "answered" ? "pulse.thanks" : "pulse.pulse_closed")}</p>
            <LinkButton variant="secondary" to={overview}>
              {t("pulse.back")}
            </LinkButton>
          </>
        )}
      </div>
    </div>
  );
}
