import { capitalise, formatDateTime } from "~/locales/format";
import { Pagination } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { listAgencyHistory } from "./people.server";
import { inRoleOrder } from "./roles";

type History = Awaited<ReturnType<typeof listAgencyHistory>>;
type HistoryEvent = History["rows"][number];

/** What has happened to an agency and its people, the latest first, a page at a time. `path` is the page's own address. */
export function AgencyHistory({ history, path }: { history: History; path: string }) {
  const { t } = useTranslation("members");
  const { locale } = useLocale();
  const sentence = useHistorySentence();
  if (history.total === 0) return <p className="sk-soft">{t("people.historyNone")}</p>;
  return (
    <>
      <ul className="sk-plain sk-stack">
        {history.rows.map((event) => (
          <li key={event.id}>
            {capitalise(sentence(event))}{" "}
            <small className="sk-soft">{formatDateTime(event.at, locale)}</small>
          </li>
        ))}
      </ul>
      <Pagination page={history.page} pages={history.pages} to={(page) => `${path}?side=${page}#historikk`} />
    </>
  );
}

function useHistorySentence() {
  const { t } = useTranslation(["members", "agency"]);
  const person = (name: string | null) =>
    name === "admin" ? t("history.admin") : name || t("history.somebody");
  return ({ kind, actor, about, listing, detail, reason }: HistoryEvent): string => {
    const hasLeft = kind === "roles_changed" && !detail;
    const key = hasLeft ? (actor === about ? "left" : "rolesTaken") : kind;
    const isSeat = kind.startsWith("seat_");
    const rolesOrSeat = isSeat
      ? t(`agency:seat.${detail}` as "agency:seat.deputy")
      : inRoleOrder(detail?.split(",") ?? [])
          .map((role) => t(`agency:role.${role}`))
          .join(", ");
    return t(`history.${key}` as "history.roles_changed", {
      actor: person(actor),
      about: person(about),
      listing: listing ?? t("history.aListing"),
      detail: rolesOrSeat || (detail ?? ""),
      reason: reason ?? "",
    });
  };
}
