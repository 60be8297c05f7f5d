import { data, href, Link, redirect } from "react-router";
import { localeContext } from "~/context";
import { listComing } from "~/domain/calendar-feeds/calendar-feed.server";
import { GroupMessages } from "~/domain/hosting/group-messages";
import { listGroupMessages } from "~/domain/hosting/group-messages.server";
import { ComingTable } from "~/domain/traineeship/coming-table";
import { listDuties } from "~/domain/traineeship/duties";
import { readDutyFacts } from "~/domain/traineeship/duty-facts.server";
import { DutyList } from "~/domain/traineeship/duty-list";
import { finishTask, finishTaskForm } from "~/domain/traineeship/finish-task.server";
import { listTraineePeople } from "~/domain/traineeship/people.server";
import { PeopleTable } from "~/domain/traineeship/people-table";
import { previewShift } from "~/domain/traineeship/shift.server";
import { ShiftAlert } from "~/domain/traineeship/shift-alert";
import { TimelineLegend } from "~/domain/traineeship/timeline-legend";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { TraineeTimeline } from "~/domain/traineeship/trainee-timeline";
import { nextPlacement, placementsOn, todayInNorway } from "~/domain/traineeship/traineeship";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { whereNow } from "~/domain/traineeship/where-now";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/overview";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;
const COMING = 6;

export async function loader({ context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const today = todayInNorway();
  const [facts, coming, people, shift, messages] = await Promise.all([
    readDutyFacts(database, trainee),
    listComing(database, trainee.id, today, COMING),
    listTraineePeople(database, trainee.id),
    previewShift(database, trainee),
    listGroupMessages(database, "trainees", trainee.cohortId),
  ]);
  const now = placementsOn(trainee.placements, today);
  const next = nextPlacement(trainee.placements, today);
  const near = new Map([...now, ...(next ? [next] : [])].map(({ id, host }) => [id, host]));
  return {
    today,
    trainee,
    now,
    next,
    duties: listDuties(facts, today),
    coming,
    shift,
    messages,
    people: people.flatMap((person) => {
      const where = person.placementId ? near.get(person.placementId) : trainee.programme;
      return where === undefined ? [] : { ...person, where };
    }),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { database, trainee } = ownTraineeship(context);
  const form = await parseForm(request, finishTaskForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  if (!(await finishTask(database, trainee.id, form.value.task))) throw data(null, { status: 404 });
  const { lang } = context.get(localeContext);
  throw redirect(ownPath(context, href("/:lang?/trainee", { lang })));
}

export default function TraineeOverview({ loaderData, actionData }: Route.ComponentProps) {
  const { trainee, today, now, next, duties, coming, shift, messages, people } = loaderData;
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={t("overview.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading
          above={`${trainee.programme}, ${trainee.cohort}`}
          title={t("overview.title")}
          lead={whereNow(now, next, t, locale)}
        />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {failed && <ErrorSummary form={failed} />}
        {duties.length > 0 && (
          <section>
            <h2 className="sk-mb">{t("overview.duties")}</h2>
            <DutyList duties={duties} today={today} />
          </section>
        )}
        <section aria-labelledby="tid" className="sk-stack">
          <div className="sk-headrow sk-mb-s">
            <h2 id="tid">{t("timeline.title")}</h2>
            <TimelineLegend />
          </div>
          {trainee.placements.length > 0 ? (
            <TraineeTimeline trainee={trainee} today={today} />
          ) : (
            <EmptyState>{t("timeline.none")}</EmptyState>
          )}
          {shift.length > 0 && <ShiftAlert shift={shift} />}
        </section>
        <section className="sk-stack">
          <h2>{t("coming.title")}</h2>
          {coming.length > 0 ? <ComingTable entries={coming} /> : <EmptyState>{t("coming.none")}</EmptyState>}
          <p>
            <Link to={inCohort(href("/:lang?/trainee/kalender", { lang }))}>{t("coming.calendar")}</Link>
          </p>
        </section>
        <GroupMessages messages={messages} />
        <section className="sk-stack">
          <h2>{t("people.title")}</h2>
          <PeopleTable people={people} />
        </section>
      </div>
    </>
  );
}
