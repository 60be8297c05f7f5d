import { href, Link } from "react-router";
import { formatDate } from "~/locales/format";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyPerson } from "./people.server";

type Props = { agency: string; people: readonly AgencyPerson[]; accountId: string; isOwner: boolean };

/** Everybody with a role at the agency. Owners reach each person's page, others only their own. */
export function PeopleTable({ agency, people, accountId, isOwner }: Props) {
  const { t } = useTranslation(["members", "agency"]);
  const { locale, lang } = useLocale();
  const rows = people.map((person) => {
    const isMe = person.accountId === accountId;
    const name = person.name || t("agency:person.noName");
    const to = href("/:lang?/virksomhet/:agency/medlemmer/:account", {
      lang,
      agency,
      account: person.accountId,
    });
    return {
      key: person.accountId,
      cells: [
        isMe ? t("agency:person.you", { name }) : name,
        person.roles.map((role) => t(`agency:role.${role}`)).join(", "),
        formatDate(person.since, locale),
        isOwner ? (
          <Link to={to} key="change">
            {t("people.change")}
            <span className="ds-sr-only"> {t("people.changeOf", { name })}</span>
          </Link>
        ) : isMe ? (
          <Link to={to} key="leave">
            {t("people.leave")}
          </Link>
        ) : null,
      ],
    };
  });
  return (
    <Table
      caption={t("people.caption")}
      columns={[
        { label: t("people.name") },
        { label: t("people.roles") },
        { label: t("people.since") },
        { label: t("people.change") },
      ]}
      rows={rows}
    />
  );
}
