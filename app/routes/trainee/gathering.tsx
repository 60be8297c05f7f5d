import { data, Form, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { placeGroups } from "~/domain/applications/place-groups";
import { gatheringAnswerForm } from "~/domain/gatherings/gathering-answer";
import { GatheringAnswerFields } from "~/domain/gatherings/gathering-answer-fields";
import { answerGathering, listMyGatherings } from "~/domain/gatherings/my-gatherings.server";
import { getReference } from "~/domain/reference/reference.server";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { formatDate, formatDateTime } from "~/locales/format";
import { Button, LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/gathering";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

async function ownGathering(context: Route.LoaderArgs["context"], id: string) {
  const { database, trainee } = ownTraineeship(context);
  const gathering = (await listMyGatherings(database, trainee)).find((one) => one.id === id);
  if (!gathering) throw data(null, { status: 404 });
  return { database, gathering };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { gathering } = await ownGathering(context, params.id);
  return { gathering, groups: placeGroups(await getReference(context.get(databaseContext))) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, gathering } = await ownGathering(context, params.id);
  const form = await parseForm(request, gatheringAnswerForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await answerGathering(database, gathering.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "unknown_municipality" ? "travelFrom" : "";
    return data(formFailure(form, { [field]: `trainee:gathering.error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(ownPath(context, href("/:lang?/trainee/samlinger", { lang }), "svart"));
}

export default function TraineeGathering({ loaderData, actionData }: Route.ComponentProps) {
  const { gathering, groups } = loaderData;
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const { title, place, programme, startsAt, endsAt, answerBy, isOver, isCancelled } = gathering;
  const list = inCohort(href("/:lang?/trainee/samlinger", { lang }));
  const saved = {
    answer: gathering.answer ?? "",
    travel: gathering.travel ?? "",
    travelFrom: gathering.travelFrom ?? "",
  };
  return (
    <div className="sk-wrap">
      <PageTitle title={title} form={failed} />
      <Crumbs items={[{ to: list, label: t("gathering.title") }]} />
      <PageHeading
        title={title}
        lead={t("gathering.time", {
          place,
          from: formatDateTime(startsAt, locale),
          to: formatDateTime(endsAt, locale),
        })}
      />
      <div className="sk-page sk-read sk-stack-lg">
        {programme && <p className="sk-lines">{programme}</p>}
        {isCancelled || isOver ? (
          <p>{t(isCancelled ? "gathering.isCancelled" : "gathering.isOver")}</p>
        ) : (
          <Form method="post" className="sk-form" noValidate>
            <ErrorSummary form={failed} />
            {answerBy && <p>{t("gathering.answerBy", { date: formatDate(answerBy, locale) })}</p>}
            <GatheringAnswerFields form={failed ?? { values: saved, errors: {} }} groups={groups} />
            <div className="sk-actions">
              <Button>{t("gathering.submit")}</Button>
              <LinkButton variant="tertiary" to={list}>
                {t("gathering.back")}
              </LinkButton>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}
