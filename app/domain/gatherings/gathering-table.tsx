import { href, Link } from "react-router";
import { osloFields } from "~/domain/listing-editor/oslo-instant";
import { dayAfter } from "~/domain/programmes/days";
import { formatDate, formatNumber, formatPeriod, toDate } from "~/locales/format";
import type { Locale } from "~/locales/locale";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { countAnswers, countAttended } from "./gathering-form";
import type { Gathering } from "./gatherings.server";

/** Gatherings of a cohort, each with the way to its page: how many come to those ahead, how many came to those behind. */
export function GatheringTable(props: {
  programme: string;
  cohort: string;
  time: "ahead" | "behind";
  gatherings: readonly Gathering[];
}) {
  const { t } = useTranslation("cohortLife");
  const { locale, lang } = useLocale();
  const { programme, cohort, time } = props;
  return (
    <Table
      caption={<h2>{t(`gatherings.${time}`)}</h2>}
      columns={[
        { label: t("gatherings.what") },
        { label: t("gatherings.when") },
        { label: t("gatherings.where") },
        { label: t(time === "ahead" ? "gatherings.coming" : "gatherings.came"), isNumber: true },
        { label: t(time === "ahead" ? "gatherings.unanswered" : "gatherings.notNoted"), isNumber: true },
      ]}
      rows={props.gatherings.map((gathering) => {
        const to = href("/:lang?/program/:programme/kull/:cohort/samlinger/:gathering", {
          lang,
          programme,
          cohort,
          gathering: gathering.id,
        });
        const { coming, unanswered } = countAnswers(gathering.answers);
        const { came, notNoted } = countAttended(gathering.answers);
        const [there, unknown] = time === "ahead" ? [coming, unanswered] : [came, notNoted];
        return {
          key: gathering.id,
          cells: [
            <Link key="what" to={to}>
              {gathering.title}
            </Link>,
            gathering.isCancelled ? (
              <StatusTag key="off" state="bad">
                {t("gatherings.cancelled")}
              </StatusTag>
            ) : (
              daysOf(gathering, locale)
            ),
            gathering.municipality && gathering.municipality !== gathering.place
              ? `${gathering.place}, ${gathering.municipality}`
              : gathering.place,
            formatNumber(there, locale),
            formatNumber(unknown, locale),
          ],
        };
      })}
    />
  );
}

/** The day of a gathering, or its first and its last. */
function daysOf({ startsAt, endsAt }: Gathering, locale: Locale): string {
  const first = osloFields(toDate(startsAt)).date;
  const last = osloFields(toDate(endsAt)).date;
  return first === last ? formatDate(startsAt, locale) : formatPeriod(first, dayAfter(last), locale);
}
