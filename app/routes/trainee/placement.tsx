import { data, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { ChangeLinks } from "~/domain/changes/my-change-links";
import { Agreement } from "~/domain/traineeship/agreement";
import { CheckInTable } from "~/domain/traineeship/check-in-table";
import { readPlacementLife } from "~/domain/traineeship/my-placement.server";
import { listTraineePeople } from "~/domain/traineeship/people.server";
import { PeopleTable } from "~/domain/traineeship/people-table";
import { PlacementFacts } from "~/domain/traineeship/placement-facts";
import { signAgreement, signAgreementForm } from "~/domain/traineeship/sign-agreement.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { formatPeriod } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/placement";
import { ownPath, ownPlacement, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const placement = ownPlacement(trainee, params.id);
  const [life, people] = await Promise.all([
    readPlacementLife(database, placement.id),
    listTraineePeople(database, trainee.id),
  ]);
  return {
    placement,
    ...life,
    people: people
      .filter(({ placementId }) => placementId === placement.id)
      .map((person) => ({ ...person, where: placement.host })),
    isSigned: url.searchParams.get("gjort") === "signert",
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, trainee } = ownTraineeship(context);
  const placement = ownPlacement(trainee, params.id);
  const form = await parseForm(request, signAgreementForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await signAgreement(database, placement.id, form.value.version);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": "trainee:agreement.changed" }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(
    ownPath(context, href("/:lang?/trainee/plasseringer/:id", { lang, id: placement.id }), "signert"),
  );
}

export default function TraineePlacement({ loaderData, actionData }: Route.ComponentProps) {
  const { placement, agreement, checkIns, confirmation, people, isSigned } = loaderData;
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const { host, startsOn, endsBefore, title, tasks } = placement;
  const mentor = people.find(({ role }) => role === "mentor");
  return (
    <>
      <PageTitle title={host} form={failed} />
      <div className="sk-wrap">
        <PageHeading
          above={t("placement.segment", { number: placement.segment })}
          title={host}
          lead={formatPeriod(startsOn, endsBefore, locale)}
        />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {failed && <ErrorSummary form={failed} />}
        {isSigned && !failed && (
          <Alert tone="success" live>
            <p>{t("agreement.done")}</p>
          </Alert>
        )}
        <section className="sk-read sk-stack">
          <h2>{title}</h2>
          {tasks && <p className="sk-lines">{tasks}</p>}
          <PlacementFacts placement={placement} />
        </section>
        <section className="sk-stack">
          <h2>{t("people.title")}</h2>
          {people.length > 0 ? (
            <PeopleTable people={people} />
          ) : (
            <EmptyState>{t("placement.noPeople")}</EmptyState>
          )}
        </section>
        <section className="sk-stack">
          <h2>{t("agreement.title")}</h2>
          {agreement ? (
            <Agreement agreement={agreement} mentor={mentor?.name ?? null} />
          ) : (
            <EmptyState>{t("agreement.none")}</EmptyState>
          )}
        </section>
        <section className="sk-stack">
          <h2>{t("checkIn.title")}</h2>
          {checkIns.length > 0 ? (
            <CheckInTable checkIns={checkIns} />
          ) : (
            <EmptyState>{t("checkIn.none")}</EmptyState>
          )}
        </section>
        {confirmation && (
          <section className="sk-read sk-stack">
            <h2>{t("placement.confirmation")}</h2>
            <p className="sk-lines">{confirmation.summary}</p>
          </section>
        )}
        <ChangeLinks placements={[placement]} />
      </div>
    </>
  );
}
