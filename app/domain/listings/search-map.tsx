import { href, Link } from "react-router";
import { NorwayMap } from "~/ui/norway-map";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";
import { WholeLink } from "./whole-link";

const rowsAtFirst = 8;

/** Where the hits are: a map to see it on, and the same numbers in a table whose places can be chosen. */
export function SearchMap({ page }: { page: SearchPageData }) {
  const { t } = useTranslation(["listings", "common"]);
  const { lang } = useLocale();
  const isWhole = page.whole === "kart";
  const rows = isWhole ? page.places : page.places.slice(0, rowsAtFirst);
  const choose = (number: string) => {
    const query = new URLSearchParams(page.pageQuery);
    query.append("kommune", number);
    return `${href("/:lang?/stillinger", { lang })}?${query}`;
  };
  return (
    <>
      <NorwayMap places={page.places} width={300} />
      <p className="sk-credit">{t("common:map.credit")}</p>
      {rows.length > 0 && (
        <table className="sk-table sk-maptable">
          <caption>
            {page.places.length > rows.length
              ? t("search.mapTableTop", { count: rows.length })
              : t("search.mapTable")}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("search.groups.municipality")}</th>
              <th scope="col" className="sk-r">
                {t("search.mapCount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, name, count }) => (
              <tr key={number}>
                <th scope="row">
                  <Link to={choose(number)} preventScrollReset>
                    {name}
                  </Link>
                </th>
                <td className="sk-r">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page.places.length > rows.length && (
        <WholeLink page={page} list="kart">
          {t("search.mapAll", { count: page.places.length })}
        </WholeLink>
      )}
    </>
  );
}
