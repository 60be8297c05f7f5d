import type { Reference } from "~/domain/reference/reference";
import type { FacetGroup } from "../../../search/port.ts";
import { type FacetList, type FacetSource, facetList, isChosen, stepList } from "./search-facet-list";

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
  "agency",
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

/** Ids of the benefits that are money beside pay: stipends, grants and student loans that shrink. */
export function moneyBenefits({ benefits }: Reference): string[] {
  return [...benefits.values()]
    .filter(({ id, category }) => category === "stipend" && !notMoney.has(id))
    .map(({ id }) => id);
}

/** The groups of filters with their counts, in the order of the page. */
export function facetGroups(source: FacetSource): FacetGroupData[] {
  const { t, reference } = source.words;
  const stipends = moneyBenefits(reference);
  const isStipend = (id: string) => stipends.includes(id);
  const isOther = (id: string) => !isStipend(id) && !saidByRemote.has(id);
  const label = (group: "county" | "municipality" | "salary" | "stipendFrom" | "agency") =>
    t(`search.groups.${group}`);
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
    [
      "employerType",
      [
        facetList("employerType", { fixed: employerTypes }, source),
        facetList("agency", { label: label("agency") }, source),
      ],
    ],
    ["benefit", [facetList("benefit", { only: isOther }, source)]],
  ];
  return groups
    .map(([id, all]) => [id, all.filter(({ options }) => options.length > 0)] as const)
    .map(([id, lists]) => ({
      id,
      title: id === "benefit" ? t("search.otherBenefits") : t(`search.groups.${id}`),
      isOpen:
        openAtFirst[id] ||
        lists.some(({ options, more, isWhole }) => isWhole || [...options, ...more].some(isChosen)),
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
