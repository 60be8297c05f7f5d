import type { CohortAppointment } from "~/domain/appointments/cohort-appointments.server";
import { TraineeLink } from "~/domain/programmes/trainee-link";
import { formatDate, formatPeriod } from "~/locales/format";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortPlacement } from "./cohort-placements.server";
import { destinations } from "./placement-steps";

/** Who is where, when and how much, with whom, who has appointed them, and how it ended. */
export function PlacementFacts(props: {
  programme: string;
  cohort: string;
  placement: CohortPlacement;
  /** Null where nobody is to appoint any more. */
  appointment: CohortAppointment | null;
  /** What the seat requires that the trainee has not shown; null where nothing is missing. */
  lacks: string | null;
}) {
  const { t } = useTranslation(["cohortLife", "cohortSetup"]);
  const { locale } = useLocale();
  const { placement, appointment } = props;
  const destination = destinations.find((one) => one === placement.destination);
  return (
    <FactList
      items={[
        {
          label: t("placement.trainee"),
          value: (
            <TraineeLink
              programme={props.programme}
              cohort={props.cohort}
              id={placement.traineeId}
              name={placement.trainee}
            />
          ),
        },
        { label: t("placement.host"), value: placement.host },
        { label: t("placement.seat"), value: placement.seat },
        {
          label: t("placement.period"),
          value: formatPeriod(placement.startsOn, placement.endsBefore, locale),
        },
        {
          label: t("placement.fte"),
          value: t("cohortSetup:admission.percent", { percent: placement.ftePercent }),
        },
        { label: t("placement.status"), value: t(`status.${placement.status}`) },
        ...(props.lacks ? [{ label: t("placement.lacks"), value: props.lacks }] : []),
        ...(appointment
          ? [
              {
                label: t("placement.appointment"),
                value: appointment.recorded
                  ? t("placement.appointed", {
                      employer: appointment.employer ?? "",
                      date: formatDate(appointment.recorded.decidedOn, locale),
                      basis: t(`cohortSetup:basis.${appointment.recorded.basis}`),
                    })
                  : appointment.employer
                    ? t("placement.hostAppoints", { employer: appointment.employer })
                    : t("placement.notAppointed"),
              },
            ]
          : []),
        { label: t("placement.mentor"), value: placement.mentor ?? t("placement.noMentor") },
        ...(destination
          ? [
              { label: t("placement.endReason"), value: placement.endReason },
              { label: t("placement.destination"), value: t(`destination.${destination}`) },
            ]
          : []),
      ]}
    />
  );
}
