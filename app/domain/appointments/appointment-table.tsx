import { formatDate } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { CohortAppointment } from "./cohort-appointments.server";

/** Who has appointed whom, and on what ground; whom an employer still has to appoint stands out. */
export function AppointmentTable(props: { appointments: readonly CohortAppointment[]; byHosts: boolean }) {
  const { t } = useTranslation(["cohortLife", "cohortSetup", "programme"]);
  const { locale } = useLocale();
  const { byHosts } = props;
  return (
    <Table
      caption={t("appointments.caption")}
      columns={[
        { label: t("placement.trainee") },
        ...(byHosts ? [{ label: t("placement.segment") }] : []),
        { label: t("appointments.employer") },
        { label: t("appointments.decided") },
        { label: t("appointments.basis") },
        { label: t("appointments.reference") },
      ]}
      rows={props.appointments.map(({ id, name, segment, employer, recorded }) => ({
        key: id,
        cells: [
          name || t("programme:noName"),
          ...(segment === null ? [] : [t("programme:segment", { number: segment })]),
          employer,
          recorded ? (
            formatDate(recorded.decidedOn, locale)
          ) : (
            <StatusTag key="waits" state="act">
              {t(byHosts ? "appointments.waitsForHost" : "appointments.waits")}
            </StatusTag>
          ),
          recorded && t(`cohortSetup:basis.${recorded.basis}`),
          recorded?.reference,
        ],
      }))}
    />
  );
}
