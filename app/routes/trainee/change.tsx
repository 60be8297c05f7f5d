import { data, Form, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { ChangeFields } from "~/domain/changes/my-change-fields";
import { SendChange } from "~/domain/changes/my-change-send";
import { findReturnedChange, listFreeSeats } from "~/domain/changes/my-changes.server";
import { listSwapPartners } from "~/domain/changes/my-swaps.server";
import { changeKinds, openChanges, shownChange } from "~/domain/changes/wanted-change";
import type { Traineeship } from "~/domain/traineeship/traineeship";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { viewerOf } from "~/middleware/viewer";
import { Alert } from "~/ui/alert";
import { Button, LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { answerChangeForm } from "../answer-change-form.server";
import type { Route } from "./+types/change";
import { ownPath, ownPlacement, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The placement and the kind of change that the address names. Throws 404 when it is not open for that kind. */
function whatToChange(trainee: Traineeship, params: { id: string; kind: string }) {
  const placement = ownPlacement(trainee, params.id);
  const word = openChanges(placement).find((one) => one === params.kind);
  if (!word) throw data(null, { status: 404 });
  return { placement, word };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { placement, word } = whatToChange(trainee, params);
  const [returned, seats, partners] = await Promise.all([
    findReturnedChange(database, viewerOf(context).accountId, placement.id, changeKinds[word]),
    word === "vert" ? listFreeSeats(database, placement.id) : [],
    word === "bytte" ? listSwapPartners(database, placement.id) : [],
  ]);
  return {
    placement,
    word,
    seats,
    partners,
    placements: trainee.placements,
    note: returned?.note ?? null,
    shown: shownChange(word, placement, returned),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { placement, word } = whatToChange(trainee, params);
  const answer = await answerChangeForm(request, {
    ...{ database, placement, word },
    takeLimit: () => takeTraineeLimit(context),
    traineeReads: context.get(localeContext).locale,
  });
  if (answer) return answer;
  const { lang } = context.get(localeContext);
  const done = word === "bytte" ? "spurt" : "sendt";
  throw redirect(ownPath(context, href("/:lang?/trainee/endringer", { lang }), done));
}

export default function AskForChange({ loaderData, actionData }: Route.ComponentProps) {
  const { placement, word, seats, partners, placements, note, shown } = loaderData;
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData?.failed;
  const back = inCohort(href("/:lang?/trainee/plasseringer/:id", { lang, id: placement.id }));
  const values = actionData?.values ?? shown;
  const parts = actionData?.parts;
  const title = t(`change.${word}.title`);
  const hasNobody = (word === "vert" && seats.length === 0) || (word === "bytte" && partners.length === 0);
  return (
    <div className="sk-wrap">
      <PageTitle title={title} form={failed} />
      <Crumbs
        items={[
          { to: inCohort(href("/:lang?/trainee", { lang })), label: t("nav.overview") },
          { to: back, label: placement.host },
        ]}
      />
      <PageHeading title={title} lead={t(`change.${word}.lead`, { host: placement.host })} />
      <div className={parts ? "sk-page" : "sk-page sk-read sk-stack-lg"}>
        {note && !parts && (
          <Alert tone="warning">
            <p>{t("change.returned", { note })}</p>
          </Alert>
        )}
        {parts ? (
          <SendChange word={word} placements={placements} parts={parts} values={values} />
        ) : hasNobody ? (
          <EmptyState>{t(word === "bytte" ? "change.bytte.none" : "change.vert.none")}</EmptyState>
        ) : (
          <Form method="post" className="sk-form" noValidate>
            <ErrorSummary form={failed} />
            <ChangeFields
              word={word}
              placement={placement}
              seats={seats}
              partners={partners}
              form={{ values, errors: failed?.errors ?? {} }}
            />
            <div className="sk-actions">
              <Button name="intent" value="preview">
                {t("change.preview")}
              </Button>
              <LinkButton variant="tertiary" to={back}>
                {t("change.back")}
              </LinkButton>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}
