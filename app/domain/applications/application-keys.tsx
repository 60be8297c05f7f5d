import { capitalise, formatCount, formatNumber } from "~/locales/format";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationTally } from "./agency-applications.server";
import { type ApplicationStatus, isWaiting } from "./application-steps";

/** The four figures over all of a listing's applications. They count work, never people's merits. */
export function ApplicationKeys({ tallies }: { tallies: readonly ApplicationTally[] }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const sum = (
    of: "applications" | "unopened" | "offList",
    isCounted: (status: ApplicationStatus) => boolean = () => true,
  ) => tallies.reduce((all, tally) => all + (isCounted(tally.status) ? tally[of] : 0), 0);
  const words = (number: number) => ({ count: number, number: capitalise(formatCount(number, locale)) });
  const withdrawn = sum("applications", (status) => status === "withdrawn");
  const waiting = sum("applications", isWaiting);
  const unopened = sum("unopened", isWaiting);
  const offList = sum("offList", (status) => status !== "withdrawn");
  const interviewing = sum("applications", (status) => status === "interviewing");
  const going = sum("applications", (status) => status === "shortlisted") + interviewing;
  const keys = [
    {
      label: t("applications.key.all"),
      value: sum("applications"),
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
            <span className="sk-big">{formatNumber(value, locale)}</span>
            <p>{text}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
