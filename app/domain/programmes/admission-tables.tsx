import { href, Link } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { TraineeLink } from "./trainee-link";

type Address = { programme: string; cohort: string };

/** Those who can be admitted, each with the way to do it while the cohort admits anybody. */
export function AdmissibleTable(
  props: Address & {
    isOpen: boolean;
    people: readonly { applicationId: string; name: string; acceptedAt: string | null }[];
  },
) {
  const { t } = useTranslation("cohortSetup");
  const { locale, lang } = useLocale();
  const { programme, cohort, isOpen } = props;
  return (
    <Table
      caption={t("admission.caption")}
      columns={[
        { label: t("admission.name") },
        { label: t("admission.acceptedAt") },
        ...(isOpen ? [{ label: t("admission.admit") }] : []),
      ]}
      rows={props.people.map(({ applicationId, name, acceptedAt }) => ({
        key: applicationId,
        cells: [
          name || t("admission.somebody"),
          acceptedAt && formatDate(acceptedAt, locale),
          ...(isOpen
            ? [
                <Link
                  key="admit"
                  to={href("/:lang?/program/:programme/kull/:cohort/opptak/:application", {
                    lang,
                    programme,
                    cohort,
                    application: applicationId,
                  })}
                >
                  {t("admission.admit")}
                  <span className="ds-sr-only"> {t("admission.admitOf", { name })}</span>
                </Link>,
              ]
            : []),
        ],
      }))}
    />
  );
}

/** The trainees of the cohort, each with the way to their page. */
export function AdmittedTable(
  props: Address & {
    trainees: readonly {
      id: string;
      name: string;
      startsOn: string;
      endsBefore: string;
      ftePercent: number;
    }[];
  },
) {
  const { t } = useTranslation("cohortSetup");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("admission.admittedCaption")}
      columns={[
        { label: t("admission.name") },
        { label: t("admission.period") },
        { label: t("admission.fte") },
      ]}
      rows={props.trainees.map((trainee) => ({
        key: trainee.id,
        cells: [
          <TraineeLink
            key="name"
            programme={props.programme}
            cohort={props.cohort}
            id={trainee.id}
            name={trainee.name}
          />,
          formatPeriod(trainee.startsOn, trainee.endsBefore, locale),
          t("admission.percent", { percent: trainee.ftePercent }),
        ],
      }))}
    />
  );
}
