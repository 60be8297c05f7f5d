import { href, Link } from "react-router";
import { formatDate } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyReview } from "./agency-reviews.server";
import { OrgNumberCheck } from "./org-number-check";

/** Agencies of one standing, each a link to its page. */
export function AgencyReviewTable(props: { agencies: readonly AgencyReview[]; caption: string }) {
  const { t } = useTranslation("admin");
  const { locale, lang } = useLocale();
  const rows = props.agencies.map((agency) => ({
    key: agency.id,
    cells: [
      <span key="name">
        <Link to={href("/:lang?/admin/virksomheter/:id", { lang, id: agency.id })}>{agency.name}</Link>{" "}
        {agency.isExample && <ExampleTag />}
      </span>,
      <OrgNumberCheck key="number" number={agency.orgNumber} isValid={agency.isNumberValid} />,
      agency.owners.length ? (
        agency.owners.map(({ name, address }) => name || address).join(", ")
      ) : (
        <StatusTag key="owners">{t("agencies.noOwner")}</StatusTag>
      ),
      formatDate(agency.createdAt, locale),
    ],
  }));
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("agencies.name") },
        { label: t("agencies.orgNumber") },
        { label: t("agencies.owners") },
        { label: t("agencies.registered") },
      ]}
      rows={rows}
    />
  );
}
