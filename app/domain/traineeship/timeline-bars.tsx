import { href, Link } from "react-router";
import { formatPeriod } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Leave, MyPlacement } from "./traineeship";
import { useCohortAddress } from "./use-cohort-address";

const states = {
  proposed: "open",
  host_accepted: "open",
  confirmed: undefined,
  active: "locked",
  completed: undefined,
  ended_early: undefined,
} as const;

/** One placement: where, how far it has come and how much of full time, with the way to its page. */
export function PlacementBar({ placement, isThin }: { placement: MyPlacement; isThin: boolean }) {
  const { t } = useTranslation("trainee");
  const { locale, lang } = useLocale();
  const inCohort = useCohortAddress();
  const { id, host, place, status, ftePercent, startsOn, endsBefore } = placement;
  const share = ftePercent < 100 ? t("timeline.share", { percent: ftePercent }) : null;
  return (
    <div className="sk-bar" data-state={states[status]} data-half={isThin ? "" : undefined}>
      <span>
        <b>
          <Link to={inCohort(href("/:lang?/trainee/plasseringer/:id", { lang, id }))}>{host || place}</Link>
        </b>
        <small>{[t(`placementStatus.${status}`), share].filter(Boolean).join(", ")}</small>
        <span className="ds-sr-only">, {formatPeriod(startsOn, endsBefore, locale)}</span>
      </span>
    </div>
  );
}

/** Days away from the programme. */
export function LeaveBar({ leave }: { leave: Leave }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  return (
    <div className="sk-bar" data-state="open" data-half="">
      <span>
        <span className="ds-sr-only">
          {t("timeline.leave")}, {formatPeriod(leave.startsOn, leave.endsBefore, locale)}
        </span>
      </span>
    </div>
  );
}
