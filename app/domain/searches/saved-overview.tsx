import { href, Link } from "react-router";
import { ArrowLink } from "~/ui/arrow-link";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export type SavedOverviewData = {
  searches: { id: string; name: string; query: string; fresh: string }[];
  favourites: { count: number; number: string };
};

/** The person's saved searches with what is new, and how many ads they have kept; nothing while there is neither. */
export function SavedOverview({ searches, favourites }: SavedOverviewData) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  if (searches.length === 0 && favourites.count === 0) return null;
  return (
    <section className="sk-two">
      <div>
        <h2 className="sk-mb">{t("list.title")}</h2>
        {searches.length > 0 && (
          <Table
            caption={<span className="ds-sr-only">{t("list.title")}</span>}
            columns={[{ label: t("overview.search") }, { label: t("overview.fresh"), isNumber: true }]}
            rows={searches.map(({ id, name, query, fresh }) => ({
              key: id,
              cells: [
                <Link key="name" to={`${href("/:lang?/stillinger", { lang })}?${query}`}>
                  {name}
                </Link>,
                fresh,
              ],
            }))}
          />
        )}
        <p className="sk-mt-s">
          <ArrowLink to={href("/:lang?/min-side/lagrede-sok", { lang })}>{t("overview.see")}</ArrowLink>
        </p>
      </div>
      <div>
        <h2 className="sk-mb">{t("favourites.title")}</h2>
        <p>{favourites.count > 0 ? t("favourites.count", favourites) : t("favourites.none")}</p>
        <p>
          <ArrowLink to={href("/:lang?/min-side/favoritter", { lang })}>{t("favourites.see")}</ArrowLink>
        </p>
      </div>
    </section>
  );
}
