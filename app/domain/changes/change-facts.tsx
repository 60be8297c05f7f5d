import type { CohortPlacement } from "~/domain/placements/cohort-placements.server";
import { formatDate, formatPeriod } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ChangeRequest } from "./change-requests.server";

/** What is asked, as it is now and as it would become. */
export function ChangeFacts(props: {
  request: ChangeRequest;
  placement: CohortPlacement;
  other: CohortPlacement | null;
  newHost: string | null;
}) {
  const { t } = useTranslation(["cohortLife", "cohortSetup", "programme"]);
  const { locale } = useLocale();
  const { request, placement, other } = props;
  const percent = (value: number) => t("cohortSetup:admission.percent", { percent: value });
  const period = (one: { startsOn: string; endsBefore: string }) =>
    formatPeriod(one.startsOn, one.endsBefore, locale);
  const who = (one: CohortPlacement) =>
    t("change.at", { name: one.trainee || t("programme:noName"), host: one.host });
  const wanted = () => {
    switch (request.kind) {
      case "dates":
        return request.startsOn && request.endsBefore
          ? period({ startsOn: request.startsOn, endsBefore: request.endsBefore })
          : null;
      case "fte": {
        const share = request.ftePercent ?? 0;
        return request.startsOn
          ? t("change.percentFrom", { percent: share, date: formatDate(request.startsOn, locale) })
          : percent(share);
      }
      case "host":
        return t("change.seatAt", { seat: request.seat?.title ?? "", host: props.newHost ?? "" });
      case "swap":
        return (
          other &&
          t(request.status === "approved" ? "change.haveSwapped" : "change.swapped", {
            one: who(placement),
            other: who(other),
          })
        );
      case "leave":
        return request.startsOn && request.endsBefore
          ? t("change.away", {
              period: period({ startsOn: request.startsOn, endsBefore: request.endsBefore }),
            })
          : null;
    }
  };
  const current = {
    dates: period(placement),
    fte: percent(placement.ftePercent),
    host: t("change.seatAt", { seat: placement.seat, host: placement.host }),
    swap: null,
    leave: null,
  }[request.kind];
  return (
    <FactList
      items={[
        { label: t("placement.trainee"), value: placement.trainee || t("programme:noName") },
        { label: t("placement.segment"), value: t("programme:segment", { number: placement.segment }) },
        ...(current ? [{ label: t("change.now"), value: current }] : []),
        { label: t("change.wanted"), value: wanted() },
        ...(request.reason ? [{ label: t("change.reason"), value: request.reason }] : []),
        ...(request.note ? [{ label: t("change.note"), value: request.note }] : []),
      ]}
    />
  );
}
