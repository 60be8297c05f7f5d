import { href, Link } from "react-router";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Note } from "~/ui/note";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { SearchPageData } from "./search-page-data";

/** What the reader has to know before the hits: what could not be read, corrected words, fewer words, a slow engine. */
export function SearchMessages({ page }: { page: SearchPageData }) {
  const { t } = useTranslation("listings");
  return (
    <div className="sk-messages">
      {page.problems.length > 0 && (
        <Alert tone="warning">
          <h3 className="sk-h-sm">{t("search.problemsTitle")}</h3>
          <ul className="sk-bullets">
            {page.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {page.total === 0 && <p>{t("search.unknownFinds")}</p>}
        </Alert>
      )}
      {page.corrected && (
        <Note>
          <p>{t("search.corrected", { text: page.corrected })}</p>
        </Note>
      )}
      {page.relaxed && (
        <Note>
          <p>{t("search.relaxed")}</p>
        </Note>
      )}
      {page.nearby > 0 && (
        <Note>
          <p>{t("search.nearby", { text: page.text })}</p>
        </Note>
      )}
      {page.degraded && <Alert tone="info">{t("search.degraded")}</Alert>}
    </div>
  );
}

/** How the hits are ordered, in words. */
export function SearchOrder({ page }: { page: SearchPageData }) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const key = page.sort === "relevance" && !page.text ? "terms" : page.sort;
  return (
    <p className="sk-why sk-soft">
      {t(`search.why.${key}`, { place: page.nearName ?? "" })} {t("search.why.always")}{" "}
      <Link to={`${href("/:lang?/om", { lang })}#sortering`}>{t("search.why.more")}</Link>
    </p>
  );
}

/** No hits: why, and the nearest searches that find something. Or a page beyond the last. */
export function SearchNothing({ page, path }: { page: SearchPageData; path: string }) {
  const { t } = useTranslation("listings");
  if (page.total > 0) {
    const query = new URLSearchParams(page.pageQuery);
    if (page.pages > 1) query.set("side", String(page.pages));
    return (
      <EmptyState
        action={<Link to={`${path}?${query}`}>{t("search.none.toLastPage", { page: page.pages })}</Link>}
      >
        {t("search.none.pastEnd", { page: page.pages })}
      </EmptyState>
    );
  }
  const reason = page.text
    ? page.isFiltered
      ? "withText"
      : "onlyText"
    : page.isFiltered
      ? "filters"
      : "nothing";
  return (
    <div className="sk-empty sk-stack">
      <p>{t(`search.none.${reason}`, { text: page.text })}</p>
      {page.relaxations.length > 0 && (
        <>
          <p>{t("search.none.nearest")}</p>
          <ul className="sk-bullets">
            {page.relaxations.map(({ label, to, total }) => (
              <li key={to}>
                <Link to={path + to}>{label}</Link>: {t("search.none.count", { count: total })}
              </li>
            ))}
          </ul>
        </>
      )}
      {reason !== "nothing" && (
        <p>
          <Link to={path}>{t("search.none.all")}</Link>
        </p>
      )}
    </div>
  );
}
