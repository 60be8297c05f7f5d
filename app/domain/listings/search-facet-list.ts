import { formatMoney } from "~/locales/format";
import { inNorwegianOrder } from "~/locales/sort";
import type { FacetGroup, FilterGroup, SearchRequest, SearchResult } from "../../../search/port.ts";
import { keyOfFilter, UNKNOWN } from "../../../search/search-keys.ts";
import { slugOfValue, VALUE_SLUGS } from "../../../search/search-slugs.ts";
import { valueLabel, type Words } from "./choice-labels";

export type FacetOption = { value: string; label: string; count: number | null; checked: boolean };
export type FacetList = {
  name: string;
  /** Stands over the list where a group has more than one. */
  label?: string;
  type: "checkbox" | "radio";
  options: FacetOption[];
  /** Behind one line that says how many there are. */
  more: FacetOption[];
  /** So many more are on the page that shows this list whole. */
  left: number;
  /** A long list that is shown whole, with a field to find in it. */
  isWhole: boolean;
};

/** `whole` names the list that the reader asked to see all of. */
export type FacetSource = {
  request: SearchRequest;
  facets: SearchResult["facets"];
  words: Words;
  whole: string | null;
};

/** `fixed`: in this order, zeros among them. Otherwise those that occur, most first, then by name. */
type How = { fixed?: readonly string[]; only?: (id: string) => boolean; label?: string };

const topOfLong = 6;
// As many lines as are worth sending without being asked for.
const longest = 16;

function countsOf(group: FacetGroup, { facets }: FacetSource): Map<string, number> {
  return new Map((facets[group] ?? []).map(({ value, count }) => [value, count]));
}

/** The values of a facet as boxes: those that most ads have first, and of a long list those that are chosen. */
export function facetList(
  group: Exclude<FilterGroup, "kind">,
  { fixed, only, label }: How,
  source: FacetSource,
): FacetList {
  const counts = countsOf(group, source);
  const isWanted = only ?? (() => true);
  const chosen = (source.request.filters?.[group] ?? []).filter(isKnown).filter(isWanted);
  const values = [...new Set([...(fixed ?? [...counts.keys()].filter(isKnown)), ...chosen])];
  const slugs: Readonly<Record<string, string>> = VALUE_SLUGS[group as keyof typeof VALUE_SLUGS] ?? {};
  const options = values.filter(isWanted).map((value) => ({
    value: slugOfValue(slugs, value) ?? value,
    label: valueLabel(group, value, source.words),
    count: counts.get(value) ?? 0,
    checked: chosen.includes(value),
  }));
  if (!fixed) options.sort((a, b) => b.count - a.count || inNorwegianOrder(a.label, b.label));
  const name = keyOfFilter(group);
  const isLong = options.length > longest;
  const isWhole = isLong && source.whole === name;
  const top = isWhole || options.length <= topOfLong + 2 ? options.length : topOfLong;
  const rest = options.slice(top);
  return {
    name,
    ...(label && { label }),
    type: "checkbox",
    options: [...options.slice(0, top), ...(isLong ? rest.filter(isChosen) : [])],
    more: isLong ? [] : rest,
    left: isLong ? rest.filter((option) => !isChosen(option)).length : 0,
    isWhole,
  };
}

/** Steps of an amount, of which one may be chosen. */
export function stepList(
  group: "salary" | "stipend",
  steps: readonly string[],
  label: string,
  source: FacetSource,
): FacetList {
  const { t, locale } = source.words;
  const counts = countsOf(group, source);
  const chosen = source.request.ranges?.[group === "salary" ? "salaryMin" : "stipendMin"]?.toString();
  const options: FacetOption[] = steps.map((value) => ({
    value,
    label: t("search.atLeast", { amount: formatMoney(Number(value), locale) }),
    count: counts.get(value) ?? 0,
    checked: value === chosen,
  }));
  const isOwn = chosen !== undefined && !steps.includes(chosen) && Number(chosen) < 100_000_000;
  if (isOwn)
    options.push({
      value: chosen,
      label: t("search.atLeast", { amount: formatMoney(Number(chosen), locale) }),
      count: null,
      checked: true,
    });
  const any = { value: "", label: t("search.any"), count: null, checked: chosen === undefined };
  const name = group === "salary" ? "lonn_fra" : "stipend_fra";
  return { name, label, type: "radio", options: [any, ...options], more: [], left: 0, isWhole: false };
}

/** What the reader of the URL could not make sense of is named in a message and gets no box of its own. */
function isKnown(value: string): boolean {
  return !value.startsWith(UNKNOWN);
}

export function isChosen({ checked, value }: FacetOption): boolean {
  return checked && value !== "";
}
