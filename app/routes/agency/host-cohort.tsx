import { href } from "react-router";
import { HostFrame } from "~/domain/hosting/host-frame";
import { takesSeats } from "~/domain/hosting/placement-statuses";
import { HostedTable } from "~/domain/hosting/placement-table";
import { HostSeatTable } from "~/domain/hosting/seat-table";
import { CohortStatusTag } from "~/domain/programmes/cohort-status";
import { daysUntil, formatPeriod } from "~/locales/format";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/host-cohort";
import { requireHost, requireHostCohort } from "./host-guard.server";

export const handle = { hydrate: false };

const done = ["plass", "nei"] as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const host = requireHost(context, params.agency);
  const cohort = await requireHostCohort(context, host, params.cohort);
  return {
    agency: host.agency,
    cohort,
    openSegments: cohort.segments
      .filter(({ endsBefore }) => takesSeats(cohort.status) && daysUntil(endsBefore) > 0)
      .map(({ number }) => number),
    done: done.find((one) => one === url.searchParams.get("gjort")) ?? null,
  };
}

export default function HostCohort({ loaderData }: Route.ComponentProps) {
  const { agency, cohort, openSegments, done } = loaderData;
  const { t } = useTranslation("hosting");
  const { locale, lang } = useLocale();
  const to = { lang, agency: agency.slug };
  const title = `${cohort.programme}, ${cohort.name}`;
  return (
    <HostFrame
      agency={agency}
      title={title}
      lead={`${formatPeriod(cohort.startsOn, cohort.endsBefore, locale)}.`}
      above={[]}
      receipt={done && t(`done.${done}`)}
    >
      <p>
        <CohortStatusTag status={cohort.status} />
      </p>
      <section aria-labelledby="traineer" className="sk-stack">
        <h2 id="traineer">{t("cohort.trainees")}</h2>
        {cohort.placements.length > 0 ? (
          <HostedTable
            agency={agency.slug}
            placements={cohort.placements}
            caption={t("cohort.traineesCaption")}
          />
        ) : (
          <EmptyState>{t("cohort.noTrainees")}</EmptyState>
        )}
      </section>
      {cohort.segments.map((segment) => {
        const seats = cohort.seats.filter((seat) => seat.segment === segment.number);
        const id = `periode-${segment.number}`;
        return (
          <section key={segment.number} aria-labelledby={id} className="sk-stack">
            <h2 id={id}>{t("cohort.segment", { number: segment.number })}</h2>
            <p className="sk-soft">{formatPeriod(segment.startsOn, segment.endsBefore, locale)}</p>
            {seats.length > 0 && (
              <HostSeatTable
                agency={agency.slug}
                cohort={cohort}
                seats={seats}
                caption={t("cohort.seatsCaption", { number: segment.number })}
              />
            )}
            {seats.length === 0 && <p className="sk-soft">{t("cohort.noSeats")}</p>}
            {openSegments.includes(segment.number) && (
              <p>
                <LinkButton
                  variant="secondary"
                  to={`${href("/:lang?/virksomhet/:agency/vertskap/kull/:cohort/ny-plass", { ...to, cohort: cohort.id })}?periode=${segment.number}`}
                >
                  {t("cohort.offer", { number: segment.number })}
                </LinkButton>
              </p>
            )}
          </section>
        );
      })}
    </HostFrame>
  );
}
