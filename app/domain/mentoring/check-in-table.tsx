import { href, Link } from "react-router";
import { formatDate } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { type CheckIn, isDue } from "./check-ins";

const tones = { held: "good", missed: "bad", due: "act" } as const;

/** The talks of a placement as its mentor sees them: when each is due, what came of it, and the way to record it. */
export function CheckInTable({ placement, checkIns }: { placement: string; checkIns: readonly CheckIn[] }) {
  const { t } = useTranslation("mentoring");
  const { locale, lang } = useLocale();
  return (
    <Table
      caption={t("checkIn.caption")}
      columns={[{ label: t("checkIn.due") }, { label: t("checkIn.status") }, { label: t("checkIn.note") }]}
      rows={checkIns.map((talk) => {
        const state = isDue(talk) ? "due" : talk.status;
        const date = formatDate(talk.dueOn, locale);
        const path = href("/:lang?/mentor/:placement/samtaler/:checkIn", {
          lang,
          placement,
          checkIn: talk.id,
        });
        return {
          key: talk.id,
          cells: [
            state === "scheduled" ? (
              date
            ) : (
              <Link key="due" to={path}>
                <span className="ds-sr-only">{`${t("checkIn.record")}: `}</span>
                {date}
              </Link>
            ),
            <StatusTag key="status" state={state === "scheduled" ? undefined : tones[state]}>
              {t(`checkIn.state.${state}`, { date: talk.heldOn ? formatDate(talk.heldOn, locale) : "" })}
            </StatusTag>,
            talk.note ? (
              <span key="note" className="sk-lines">
                {talk.note}
              </span>
            ) : (
              ""
            ),
          ],
        };
      })}
    />
  );
}
