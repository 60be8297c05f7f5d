import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { HostFrame } from "~/domain/hosting/host-frame";
import { takesSeats } from "~/domain/hosting/placement-statuses";
import { saveSeat } from "~/domain/hosting/save-seat.server";
import { SeatFields } from "~/domain/hosting/seat-fields";
import { seatForm } from "~/domain/hosting/seat-form";
import { getReference } from "~/domain/reference/reference.server";
import { formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/new-host-seat";
import { requireHost, requireHostCohort, seatErrors, seatFormWords } from "./host-guard.server";

/** The segment that `?periode=` names, of a cohort that still takes seats. */
async function offerOf(
  context: Readonly<RouterContextProvider>,
  params: Route.LoaderArgs["params"],
  url: URL,
) {
  const host = requireHost(context, params.agency);
  const cohort = await requireHostCohort(context, host, params.cohort);
  const wanted = url.searchParams.get("periode");
  const segment = cohort.segments.find(({ number }) => String(number) === wanted);
  if (!segment || !takesSeats(cohort.status)) throw data(null, { status: 404 });
  return { host, cohort, segment };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { host, cohort, segment } = await offerOf(context, params, url);
  return {
    agency: host.agency,
    cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme },
    segment,
    ...(await seatFormWords(context, host, cohort.programmeId)),
  };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const { host, cohort, segment } = await offerOf(context, params, url);
  const database = context.get(databaseContext);
  const form = await parseForm(request, seatForm);
  if (!form.ok) return data(form, { status: 400 });
  const place = { cohortId: cohort.id, segment: segment.number, agencyId: host.agency.id };
  const result = await saveSeat(database, place, form.value, await getReference(database));
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, seatErrors(context, result, [])), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  const back = { lang, agency: host.agency.slug, cohort: cohort.id };
  throw redirect(`${href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", back)}?gjort=plass`);
}

export default function NewHostSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, cohort, segment, places, choices } = loaderData;
  const { t } = useTranslation("hosting");
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const to = { lang, agency: agency.slug };
  return (
    <HostFrame
      agency={agency}
      title={t("seat.newTitle")}
      lead={t("seat.newLead", {
        number: segment.number,
        period: formatPeriod(segment.startsOn, segment.endsBefore, locale),
      })}
      above={[
        {
          to: href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort", { ...to, cohort: cohort.id }),
          label: `${cohort.programme}, ${cohort.name}`,
        },
      ]}
      failed={failed}
    >
      <Form method="post" className="sk-form" noValidate>
        <SeatFields saved={null} places={places} choices={choices} failed={failed} />
        <div className="sk-actions">
          <Button>{t("seat.offer")}</Button>
        </div>
      </Form>
    </HostFrame>
  );
}
