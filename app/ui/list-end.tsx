import { ArrowLink } from "./arrow-link";
import { Pagination } from "./pagination";

/** What follows the rows of a list: links to its other pages or, where only its first rows are shown, to all of them. */
export function ListEnd(props: {
  list: { rows: readonly unknown[]; total: number; page: number; pages: number };
  isFirstRows: boolean;
  /** The words of the link to all of them. */
  all: string;
  to: (page: number) => string;
}) {
  const { list, isFirstRows, all, to } = props;
  if (!isFirstRows) return <Pagination page={list.page} pages={list.pages} to={to} />;
  if (list.rows.length >= list.total) return null;
  return (
    <p>
      <ArrowLink to={to(1)}>{all}</ArrowLink>
    </p>
  );
}
