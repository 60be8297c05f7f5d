import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { HostFrame } from "~/domain/hosting/host-frame";
import { takesSeats } from "~/domain/hosting/placement-statuses";
import { saveSeat, setSeatWithdrawn } from "~/domain/hosting/save-seat.server";
import { SeatFields } from "~/domain/hosting/seat-fields";
import { seenSeatForm } from "~/domain/hosting/seat-form";
import { findSeat } from "~/domain/hosting/seats.server";
import { isChangeable } from "~/domain/placements/placement-steps";
import { getReference } from "~/domain/reference/reference.server";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/host-seat";
import { requireHost, requireHostCohort, seatErrors, seatFormWords } from "./host-guard.server";

async function seatOf(context: Readonly<RouterContextProvider>, params: Route.LoaderArgs["params"]) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const reference = await getReference(database);
  const { locale } = context.get(localeContext);
  const seat = await findSeat(database, host, params.seat, { reference, locale });
  if (!seat) throw data(null, { status: 404 });
  const cohort = await requireHostCohort(context, host, seat.cohortId);
  const here = cohort.placements.filter((one) => one.seatId === seat.id && isChangeable(one.status));
  return { host, seat, cohort, trainees: here.map(({ trainee }) => trainee), reference };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { host, seat, cohort, trainees } = await seatOf(context, params);
  return {
    agency: host.agency,
    seat,
    cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme, status: cohort.status },
    isUsed: trainees.length > 0,
    ...(await seatFormWords(context, host, seat.programmeId)),
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const { host, seat, cohort, trainees, reference } = await seatOf(context, params);
  const database = context.get(databaseContext);
  const { lang } = context.get(localeContext);
  const back = { lang, agency: host.agency.slug, cohort: cohort.id };
  const done = `${href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", back)}?gjort=plass`;
  const withdraws = url.searchParams.get("trekk");
  if (withdraws !== null) {
    const outcome = await setSeatWithdrawn(database, seat.id, withdraws === "ja");
    if (outcome.ok) throw redirect(done);
    if (outcome.reason === "not_found") throw data(null, { status: 404 });
    const errors = seatErrors(context, { ...outcome, used: trainees.length }, trainees);
    return data(formFailure({ values: {} }, errors), { status: 409 });
  }
  const form = await parseForm(request, seenSeatForm);
  if (!form.ok) return data(form, { status: 400 });
  const { seen, ...content } = form.value;
  const place = { cohortId: cohort.id, segment: seat.segment, agencyId: host.agency.id };
  const changes = { seatId: seat.id, seen };
  const result = await saveSeat(database, { ...place, changes }, content, reference);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, seatErrors(context, result, trainees)), { status: 409 });
  }
  throw redirect(done);
}

export default function HostSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, seat, cohort, isUsed, places, choices } = loaderData;
  const { t } = useTranslation("hosting");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const to = { lang, agency: agency.slug };
  return (
    <HostFrame
      agency={agency}
      title={seat.title}
      lead={t("seat.lead", { number: seat.segment })}
      above={[
        {
          to: href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", { ...to, cohort: cohort.id }),
          label: `${cohort.programme}, ${cohort.name}`,
        },
      ]}
      failed={failed}
    >
      {seat.isWithdrawn && (
        <Alert tone="info">
          <p>{t("seat.isWithdrawn")}</p>
        </Alert>
      )}
      {cohort.status === "matching" && !seat.isWithdrawn && (
        <ArrowLink
          to={href("/:lang?/virksomhet/:agency/vertskap/plasser/:seat/onsker", { ...to, seat: seat.id })}
        >
          {t("seat.wishes")}
        </ArrowLink>
      )}
      <Form method="post" className="sk-form" noValidate>
        <input type="hidden" name="seen" value={seat.seen} />
        <SeatFields
          saved={seat}
          places={places}
          choices={choices}
          failed={failed && "seen" in failed.values ? failed : undefined}
        />
        <div className="sk-actions">
          <Button>{t("seat.save")}</Button>
        </div>
      </Form>
      {takesSeats(cohort.status) && (
        <section aria-labelledby="trekk" className="sk-read sk-stack">
          <h2 id="trekk">{t(seat.isWithdrawn ? "seat.againTitle" : "seat.withdrawTitle")}</h2>
          <p>{t(seat.isWithdrawn ? "seat.againText" : isUsed ? "seat.usedText" : "seat.withdrawText")}</p>
          {(seat.isWithdrawn || !isUsed) && (
            <Form method="post" action={seat.isWithdrawn ? "?trekk=nei" : "?trekk=ja"}>
              <Button variant="secondary" {...(!seat.isWithdrawn && { tone: "danger" as const })}>
                {t(seat.isWithdrawn ? "seat.again" : "seat.withdraw")}
              </Button>
            </Form>
          )}
        </section>
      )}
    </HostFrame>
  );
}
