import type { Reference } from "~/domain/reference/reference";
import { inNorwegianOrder } from "~/locales/sort";
import type { Relaxation, SearchRequest, SearchResult, SearchSort } from "../../../search/port.ts";
import type { Choice, ReadSearch } from "../../../search/read-search-params.ts";
import { SORT_SLUGS, slugOfValue } from "../../../search/search-slugs.ts";
import { toFilterQuery, toSearchParams } from "../../../search/to-search-params.ts";
import { unknownToEngine } from "../../../search/unknown-values.ts";
import { relax, without } from "../../../search/widen-search.ts";
import { chipLabel, groupTitle, municipalityName, type Words } from "./choice-labels";
import { facetGroups } from "./search-facets-data";

export type SearchPageData = ReturnType<typeof searchPageData>;

export const pageSize = 20;

/**
 * All of the search page beside its cards, ready to show in one language. `whole` names the list that stands in full,
 * by its URL parameter, or `kart` for the table beside the map.
 */
export function searchPageData(read: ReadSearch, result: SearchResult, words: Words, whole: string | null) {
  const { request } = read;
  const { reference } = words;
  const page = request.page ?? 1;
  return {
    text: request.text ?? "",
    total: result.total,
    page,
    pages: Math.ceil(result.total / pageSize),
    pageQuery: query({ ...request, page: 1 }),
    sort: result.sort,
    order: orderChoices(request, result.sort, words),
    nearName: request.near && municipalityName(request.near, reference),
    near: request.near ?? "",
    radius: request.near ? (request.ranges?.within?.km.toString() ?? "") : "",
    facets: facetGroups({ request, facets: result.facets, words, whole }),
    whole,
    kept: keptParameters(request),
    chips: chips(read, words),
    problems: problems(read, result, words),
    corrected: result.corrected,
    relaxed: result.relaxed,
    nearby: result.nearby ?? 0,
    degraded: result.degraded,
    isFiltered: read.chosen.length > 0,
    relaxations: result.relaxations.map((relaxation) => ({
      label: relaxationLabel(relaxation, read, words),
      to: query(isTextAlone(relaxation, request) ? { text: relaxation.text } : relax(request, relaxation)),
      total: relaxation.total,
    })),
    feedQuery: read.problems.length > 0 ? null : toFilterQuery(request),
    places: placesOnMap(result, reference),
    municipalities: request.near || whole === "naer" ? municipalityChoices(reference) : null,
  };
}

/** Every municipality by name, as pairs: with names for both parts the list would weigh half as much again. */
function municipalityChoices(reference: Reference): [number: string, name: string][] {
  return [...reference.municipalities.keys()]
    .map((number): [string, string] => [number, municipalityName(number, reference) ?? number])
    .sort(([, a], [, b]) => inNorwegianOrder(a, b));
}

const orders = ["relevance", "newest", "deadline", "distance"] as const;

/**
 * The orders to choose from. The one that holds when nothing is chosen has no value, so that it may change with the
 * words that are searched for: relevance with words, newest without.
 */
function orderChoices(request: SearchRequest, sort: SearchSort, { t }: Words) {
  const standard = request.text ? "relevance" : "newest";
  const value = (order: SearchSort) => (order === standard ? "" : (slugOfValue(SORT_SLUGS, order) ?? ""));
  const options = orders
    .filter((order) => order !== "distance" || request.near)
    .map((order) => ({ value: value(order), label: t(`search.sorts.${order}`) }));
  return { chosen: value(sort), options };
}

function query(request: SearchRequest): string {
  return `?${toSearchParams(request)}`;
}

// Parameters without a control on the page go along as hidden fields, so that a form does not lose them.
const withoutControl = ["omfang", "utdanning", "sprak", "erfaring_maks", "frist"];

function keptParameters(request: SearchRequest): { name: string; value: string }[] {
  return [...toSearchParams(request)]
    .filter(([name]) => withoutControl.includes(name))
    .map(([name, value]) => ({ name, value }));
}

/** What each choice is called, in the order of the URL. */
export function choiceLabels({ request, chosen, problems }: ReadSearch, words: Words): string[] {
  const isKnown = ({ key, raw }: Choice) =>
    !problems.some((problem) => problem.key === key && problem.value === raw);
  return chosen.map((choice) => chipLabel(choice, request, isKnown(choice), words));
}

function chips(read: ReadSearch, words: Words) {
  const { request, chosen } = read;
  const { t, reference } = words;
  const labels = choiceLabels(read, words);
  const list = chosen.map((choice, index) => ({
    label: labels[index] ?? choice.raw,
    to: query(without(request, choice.group, choice.value)),
  }));
  if (request.text)
    list.unshift({
      label: t("search.chip.text", { text: request.text }),
      to: query(relax(request, { text: "", total: 0 })),
    });
  if (request.near && !request.ranges?.within) {
    const { near, sort, page: _page, ...rest } = request;
    list.push({
      label: t("search.chip.nearOnly", { place: municipalityName(near, reference) ?? near }),
      to: query(sort && sort !== "distance" ? { ...rest, sort } : rest),
    });
  }
  return list;
}

const titleOfKey = {
  q: "text",
  fylke: "county",
  kommune: "municipality",
  yrke: "occupation",
  kompetanse: "skill",
  fordel: "benefit",
  samfunnsoppdrag: "mission",
  arbeidsgivertype: "employerType",
  arbeidsgiver: "agency",
  ansettelsesform: "employmentForm",
  omfang: "extent",
  hjemmekontor: "remote",
  utdanning: "education",
  sprak: "language",
  lonn_fra: "salary",
  stipend_fra: "stipendFrom",
  erfaring_maks: "experience",
  frist: "deadline",
  naer: "near",
  radius: "near",
  sortering: "sort",
  side: "page",
} as const;

function problems(read: ReadSearch, result: SearchResult, words: Words): string[] {
  const { t } = words;
  const found = [...read.problems, ...unknownToEngine(result)].map(({ key, value, reason }) =>
    t(`search.problems.${reason}`, { name: t(`search.groups.${titleOfKey[key]}`), value }),
  );
  return [...new Set(found)];
}

/** The same words again can only mean: without everything else. */
function isTextAlone(
  relaxation: Relaxation,
  request: SearchRequest,
): relaxation is Relaxation & { text: string } {
  return "text" in relaxation && relaxation.text !== "" && relaxation.text === request.text;
}

function relaxationLabel(relaxation: Relaxation, { request, chosen }: ReadSearch, words: Words): string {
  const { t } = words;
  if ("text" in relaxation)
    return relaxation.text
      ? t("search.none.withText_", { text: relaxation.text })
      : t("search.none.withoutText");
  if ("km" in relaxation) return t("search.none.wider", { km: relaxation.km });
  const name =
    { salary: "salaryMin", stipend: "stipendMin" }[relaxation.without as string] ?? relaxation.without;
  const labels = chosen
    .filter(({ group }) => group === name)
    .map((choice) => chipLabel(choice, request, true, words));
  return t("search.none.without", { label: labels.join("», «") || groupTitle(name as "county", words) });
}

/** Where the hits are: municipalities with how many, for the map. */
export function placesOnMap(result: SearchResult, reference: Reference) {
  return (result.facets.municipality ?? []).flatMap(({ value, count }) => {
    const place = reference.municipalities.get(value);
    return place && count > 0
      ? [
          {
            number: value,
            name: municipalityName(value, reference) ?? place.name,
            lat: place.lat,
            lon: place.lon,
            count,
          },
        ]
      : [];
  });
}
