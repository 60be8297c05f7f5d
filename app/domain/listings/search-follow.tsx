import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";

/** How to come back to this search: its own address, and the feeds that follow it. */
export function SearchFollow({ page }: { page: SearchPageData }) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  return (
    <section className="sk-follow" aria-labelledby="folg">
      <h2 id="folg" className="sk-h-sm">
        {t("search.follow.title")}
      </h2>
      <ul className="sk-inline sk-plain">
        <li>
          <Link to={`${href("/:lang?/stillinger", { lang })}${page.pageQuery}`}>
            {t("search.follow.link")}
          </Link>
        </li>
        {page.feedQuery !== null && (
          <>
            <li>
              <a href={`/feed/stillinger.atom${page.feedQuery}`}>{t("search.follow.atom")}</a>
            </li>
            <li>
              <a href={`/feed/stillinger.json${page.feedQuery}`}>{t("search.follow.json")}</a>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}
