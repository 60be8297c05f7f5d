import { Link } from "react-router";
import type { SearchPageData } from "./search-page-data";

/** The parameter that asks to see one long list whole. It is no part of a search. */
export const wholeKey = "vis";

/** Leads to the same search with one long list shown whole; `list` is the name of its URL parameter. */
export function WholeLink(props: { page: SearchPageData; list: string; children: string }) {
  const query = new URLSearchParams(props.page.pageQuery);
  query.set(wholeKey, props.list);
  return (
    <Link className="sk-facetall" to={`?${query}`} state={props.list} preventScrollReset>
      {props.children}
    </Link>
  );
}
