import { data, Form, href, redirect } from "react-router";
import { localeContext } from "~/context";
import { consentForm, followUpForm } from "~/domain/follow-up/follow-up-form";
import { FollowUpQuestions } from "~/domain/follow-up/follow-up-questions";
import { answerFollowUp, readFollowUps, setConsent } from "~/domain/follow-up/my-follow-ups.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { todayInNorway } from "~/domain/traineeship/traineeship";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { formatDate } from "~/locales/format";
import { receiptOf } from "~/platform/receipt-of";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/follow-up";
import { ownPath, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const receipts = { ja: "given", nei: "withdrawn", svart: "answered" } as const;
type Receipt = keyof typeof receipts;

export async function loader({ url, context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  return {
    ...(await readFollowUps(database, trainee)),
    today: todayInNorway(),
    receipt: receiptOf(receipts, url),
  };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { lang } = context.get(localeContext);
  const done = (what: Receipt) => redirect(ownPath(context, href("/:lang?/trainee/etterpa", { lang }), what));
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  if (url.searchParams.has("samtykke")) {
    const form = await parseForm(request, consentForm);
    if (!form.ok) return data(form, { status: 400 });
    const isGiven = form.value.consent === "give";
    await setConsent(database, trainee, isGiven);
    throw done(isGiven ? "ja" : "nei");
  }
  const form = await parseForm(request, followUpForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await answerFollowUp(database, trainee, form.value);
  if (!result.ok) throw data(null, { status: result.reason === "not_found" ? 404 : 409 });
  throw done("svart");
}

export default function TraineeFollowUp({ loaderData, actionData }: Route.ComponentProps) {
  const { givenAt, times, today, receipt } = loaderData;
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { locale } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const failedMonths = failed?.values.months;
  return (
    <>
      <PageTitle title={t("followUp.title")} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("followUp.title")} lead={t("followUp.lead")} />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        {receipt && !failed && (
          <Alert tone="success" live>
            <p>{t(`followUp.${receipt}`)}</p>
          </Alert>
        )}
        <section className="sk-read sk-stack">
          <h2>{t("followUp.consentTitle")}</h2>
          <p>
            {givenAt ? t("followUp.givenAt", { date: formatDate(givenAt, locale) }) : t("followUp.notGiven")}
          </p>
          <p>{t("followUp.consentText")}</p>
          <Form method="post" action={inCohort("?samtykke")}>
            <Button
              name="consent"
              value={givenAt ? "withdraw" : "give"}
              {...(givenAt && { variant: "secondary", tone: "danger" })}
            >
              {t(givenAt ? "followUp.withdraw" : "followUp.give")}
            </Button>
          </Form>
        </section>
        {givenAt &&
          times.map((time) => (
            <section className="sk-read sk-stack" key={time.months}>
              <h2>{t("followUp.after", { count: time.months })}</h2>
              <FollowUpQuestions
                time={time}
                today={today}
                form={failedMonths === String(time.months) ? failed : undefined}
              />
            </section>
          ))}
      </div>
    </>
  );
}
