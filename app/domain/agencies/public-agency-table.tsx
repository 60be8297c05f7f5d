import { href, Link } from "react-router";
import { Table } from "~/ui/table";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { PublicAgency } from "./public-agencies.server";

/** Agencies that everybody may see, each a link to its page. */
export function PublicAgencyTable({ agencies }: { agencies: readonly PublicAgency[] }) {
  const { t } = useTranslation(["pages", "listings"]);
  const { lang } = useLocale();
  return (
    <Table
      caption={t("agencies.caption")}
      columns={[
        { label: t("agencies.column.name") },
        { label: t("agencies.column.type") },
        { label: t("agencies.column.place") },
        { label: t("agencies.column.listings"), isNumber: true },
      ]}
      rows={agencies.map((agency) => ({
        key: agency.slug,
        cells: [
          <>
            <Link to={href("/:lang?/arbeidsgivere/:slug", { lang, slug: agency.slug })}>{agency.name}</Link>{" "}
            {agency.isExample && <ExampleTag />}
          </>,
          t(`listings:employerType.${agency.employerType}`),
          agency.county === agency.municipality ? agency.county : `${agency.municipality}, ${agency.county}`,
          agency.liveListings,
        ],
      }))}
    />
  );
}
