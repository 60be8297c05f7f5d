import { href, Link } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { AgreementStatus } from "./agreement-status";
import { nextCheckIn } from "./check-ins";
import type { Mentee } from "./mentees.server";

/** Those a mentor follows, with how the agreement stands and when the two meet next. */
export function MenteeTable({ mentees, caption }: { mentees: readonly Mentee[]; caption: string }) {
  const { t } = useTranslation("mentoring");
  const { locale, lang } = useLocale();
  return (
    <Table
      caption={caption}
      columns={[
        { label: t("mentees.trainee") },
        { label: t("mentees.where") },
        { label: t("mentees.period") },
        { label: t("mentees.agreement") },
        { label: t("mentees.next") },
      ]}
      rows={mentees.map((mentee) => {
        const next = nextCheckIn(mentee.checkIns);
        return {
          key: mentee.placementId,
          cells: [
            <Link key="name" to={href("/:lang?/mentor/:placement", { lang, placement: mentee.placementId })}>
              {mentee.name || t("noName")}
            </Link>,
            <span key="where">
              {mentee.host}
              <small className="sk-block sk-soft">{t(`status.${mentee.status}`)}</small>
            </span>,
            formatPeriod(mentee.startsOn, mentee.endsBefore, locale),
            <AgreementStatus key="agreement" agreement={mentee.agreement} />,
            next ? formatDate(next.dueOn, locale) : t("mentees.noTalk"),
          ],
        };
      })}
    />
  );
}
