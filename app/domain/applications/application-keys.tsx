import { capitalise, formatCount } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationRow } from "./agency-applications.server";
import { isWaiting } from "./application-steps";

/** The four figures over a listing's applications. They count work, never people's merits. */
export function ApplicationKeys({ rows }: { rows: readonly ApplicationRow[] }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const count = (test: (row: ApplicationRow) => boolean) => rows.filter(test).length;
  const words = (number: number) => ({ count: number, number: capitalise(formatCount(number, locale)) });
  const withdrawn = count((row) => row.status === "withdrawn");
  const waiting = count((row) => isWaiting(row.status));
  const unopened = count((row) => isWaiting(row.status) && row.documents > 0 && row.openedDocuments === 0);
  const offList = count((row) => row.offListRequested && row.status !== "withdrawn");
  const interviewing = count((row) => row.status === "interviewing");
  const going = count((row) => row.status === "shortlisted") + interviewing;
  const keys = [
    {
      label: t("applications.key.all"),
      value: rows.length,
      text: withdrawn
        ? t("applications.key.withdrawn", words(withdrawn))
        : t("applications.key.withdrawnNone"),
    },
    {
      label: t("applications.key.waiting"),
      value: waiting,
      mark: waiting > 0,
      text: unopened ? t("applications.key.unopened", words(unopened)) : t("applications.key.unopenedNone"),
    },
    {
      label: t("applications.key.going"),
      value: going,
      text: interviewing
        ? t("applications.key.interviewing", words(interviewing))
        : t("applications.key.interviewingNone"),
    },
    {
      label: t("applications.key.offList"),
      value: offList,
      text: t(offList ? "applications.key.offListText" : "applications.key.offListNone"),
    },
  ];
  return (
    <dl className="sk-keys">
      {keys.map(({ label, value, text, mark }) => (
        <div className="sk-key" key={label} data-mark={mark ? "" : undefined}>
          <dt>{label}</dt>
          <dd>
            <span className="sk-big">{value}</span>
            <p>{text}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
