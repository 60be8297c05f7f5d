import { Link } from "react-router";
import { useTranslation } from "~/ui/use-translation";

/** The numbers that are shown: first, last, and two on either side of the current one; 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = new Set([1, pages, page - 2, page - 1, page, page + 1, page + 2]);
  const numbers = [...shown].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? number) - 1;
    return gap === 1 ? [number - 1, number] : gap > 1 ? [0, number] : [number];
  });
}

/** The address of a page of a list: the first has no number. `choice` is what else the address says. */
export function pageAddress(path: string, page: number, choice: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...choice, ...(page > 1 && { side: String(page) }) });
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Links to the other pages. `to` gives the address of a page number, counted from 1. */
export function Pagination({
  page,
  pages,
  to,
}: {
  page: number;
  pages: number;
  to: (page: number) => string;
}) {
  const { t } = useTranslation();
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pagination.label")}>
      <ul className="sk-pages">
        {page > 1 && (
          <li>
            <Link to={to(page - 1)} rel="prev">
              {t("pagination.previous")}
            </Link>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index) => (
          <li key={number || -index}>
            {number === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to={to(number)}
                aria-current={number === page ? "page" : undefined}
                aria-label={t("pagination.page", { page: number })}
              >
                {number}
              </Link>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <Link to={to(page + 1)} rel="next">
              {t("pagination.next")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
