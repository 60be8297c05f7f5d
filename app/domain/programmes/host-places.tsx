import { href, Link } from "react-router";
import { NorwayMap } from "~/ui/norway-map";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ProgrammeHost } from "./public-programmes.server";

const namesOnMap = 6;

/** Where the hosts are: a map to see it on, and a table that says the same. */
export function HostPlaces({ hosts }: { hosts: readonly ProgrammeHost[] }) {
  const { t } = useTranslation(["programmes", "listings", "common"]);
  const { lang } = useLocale();
  const places = [...Map.groupBy(hosts, ({ municipality }) => municipality).values()].flatMap((here) => {
    const { name, lat, lon } = here[0]!.place;
    return lat !== null && lon !== null ? [{ name, lat, lon, count: here.length }] : [];
  });
  return (
    <div className="sk-hosts">
      <figure>
        <NorwayMap
          places={places}
          width={300}
          labels={namesOnMap}
          label={t("hosts.map", { places: places.map(({ name }) => name).join(", ") })}
        />
        <figcaption className="sk-credit">{t("common:map.credit")}</figcaption>
      </figure>
      <Table
        caption={t("hosts.caption")}
        columns={[{ label: t("hosts.name") }, { label: t("hosts.type") }, { label: t("hosts.place") }]}
        rows={hosts.map(({ slug, name, employerType, place }) => ({
          key: slug,
          cells: [
            <Link key={slug} to={href("/:lang?/arbeidsgivere/:slug", { lang, slug })}>
              {name}
            </Link>,
            t(`listings:employerType.${employerType}`),
            [...new Set([place.name, place.county])].filter(Boolean).join(", "),
          ],
        }))}
      />
    </div>
  );
}
