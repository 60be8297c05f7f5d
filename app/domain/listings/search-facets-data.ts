import type { Reference } from "~/domain/reference/reference";
import { formatMoney } from "~/locales/format";
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
};
type FacetGroupData = { id: string; title: string; isOpen: boolean; lists: FacetList[] };

/** The facets that the search page shows, in the engine's names. */
export const shownFacets = [
  "remote",
  "benefit",
  "county",
  "municipality",
  "mission",
  "occupation",
  "skill",
  "salary",
  "stipend",
  "employmentForm",
  "employerType",
] as const satisfies FacetGroup[];

const remoteValues = ["1", "2", "3", "anywhere"];
const employmentForms = [
  "permanent",
  "trainee",
  "temporary",
  "substitute",
  "project",
  "apprentice",
  "fixed_term",
  "holiday",
];
const employerTypes = ["municipality", "county", "state", "state-enterprise", "inter-municipal"];
const salarySteps = ["500000", "600000", "700000", "800000", "900000", "1000000"];
const stipendSteps = ["10000", "25000", "50000", "100000", "150000"];
// Help and tax are worth something too, but they are no money to apply for.
const notMoney = new Set(["housing-help", "zone-tax"]);
// The facet of days at home says the same more exactly.
const saidByRemote = new Set(["hybrid-work", "remote-anywhere"]);
const topOfLong = 6;

/** Ids of the benefits that are money beside pay: stipends, grants and student loans that shrink. */
export function moneyBenefits({ benefits }: Reference): string[] {
  return [...benefits.values()]
    .filter(({ id, category }) => category === "stipend" && !notMoney.has(id))
    .map(({ id }) => id);
}

type Source = { request: SearchRequest; facets: SearchResult["facets"]; words: Words };

/** `fixed`: in this order, zeros among them. Otherwise those that occur, most first, then by name. */
type How = { fixed?: readonly string[]; only?: (id: string) => boolean; label?: string };

/** The groups of filters with their counts, in the order of the page. */
export function facetGroups(source: Source): FacetGroupData[] {
  const { t, reference } = source.words;
  const stipends = moneyBenefits(reference);
  const isStipend = (id: string) => stipends.includes(id);
  const isOther = (id: string) => !isStipend(id) && !saidByRemote.has(id);
  const label = (group: "county" | "municipality" | "salary" | "stipendFrom") => t(`search.groups.${group}`);
  const groups: [id: keyof typeof openAtFirst, lists: FacetList[]][] = [
    ["remote", [facetList("remote", { fixed: remoteValues }, source)]],
    ["stipend", [facetList("benefit", { fixed: stipends, only: isStipend }, source)]],
    [
      "place",
      [
        facetList("county", { label: label("county") }, source),
        facetList("municipality", { label: label("municipality") }, source),
      ],
    ],
    ["mission", [facetList("mission", {}, source)]],
    ["occupation", [facetList("occupation", {}, source)]],
    ["skill", [facetList("skill", {}, source)]],
    [
      "pay",
      [
        stepList("salary", salarySteps, label("salary"), source),
        stepList("stipend", stipendSteps, label("stipendFrom"), source),
      ],
    ],
    ["employmentForm", [facetList("employmentForm", { fixed: employmentForms }, source)]],
    ["employerType", [facetList("employerType", { fixed: employerTypes }, source)]],
    ["benefit", [facetList("benefit", { only: isOther }, source)]],
  ];
  return groups
    .map(([id, all]) => [id, all.filter(({ options }) => options.length > 0)] as const)
    .map(([id, lists]) => ({
      id,
      title: id === "benefit" ? t("search.otherBenefits") : t(`search.groups.${id}`),
      isOpen: openAtFirst[id] || lists.some(({ options, more }) => [...options, ...more].some(isChosen)),
      lists,
    }));
}

const openAtFirst = {
  remote: true,
  stipend: true,
  place: true,
  mission: false,
  occupation: false,
  skill: false,
  pay: false,
  employmentForm: true,
  employerType: false,
  benefit: false,
};

function countsOf(group: FacetGroup, { facets }: Source): Map<string, number> {
  return new Map((facets[group] ?? []).map(({ value, count }) => [value, count]));
}

function facetList(
  group: Exclude<FilterGroup, "kind">,
  { fixed, only, label }: How,
  source: Source,
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
  if (!fixed)
    options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, source.words.locale));
  const top = options.length <= topOfLong + 2 ? options.length : topOfLong;
  return {
    name: keyOfFilter(group),
    ...(label && { label }),
    type: "checkbox",
    options: options.slice(0, top),
    more: options.slice(top),
  };
}

function stepList(
  group: "salary" | "stipend",
  steps: readonly string[],
  label: string,
  source: Source,
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
  return { name, label, type: "radio", options: [any, ...options], more: [] };
}

/** What the reader of the URL could not make sense of is named in a message and gets no box of its own. */
function isKnown(value: string): boolean {
  return !value.startsWith(UNKNOWN);
}

function isChosen({ checked, value }: FacetOption): boolean {
  return checked && value !== "";
}
