import type { FacetGroup, SearchRequest } from "../../search/port.ts";

/** The facets of the search page: every measured request counts them, as people's do. */
export const COUNTED: FacetGroup[] = [
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
];

const texts = (...words: string[]): SearchRequest[] => words.map((text) => ({ text, prefix: true }));

/** What people ask, by kind; every request of a class is asked as often as the others. */
export const QUERY_CLASSES: Record<string, SearchRequest[]> = {
  "no words": [{}],
  "one word": texts("systemutvikler", "arkitekt", "personvern", "kubernetes", "utvikler", "plattform"),
  "two words": texts("utvikler oslo", "senior arkitekt", "digitalisering helse", "java kotlin"),
  misspelt: texts(
    "sytemutvikler oslo",
    "informasjonsikkerhet radgiver",
    "tjenestdesigner",
    "prosjektleder digitalisring",
  ),
  beginning: texts("sy", "utv", "løsn", "kuber", "personv", "sikkerhetsa"),
  "word of most ads": texts("fleksibel", "erfaring", "kommunen"),
  filters: [
    { filters: { county: ["03"] } },
    { filters: { county: ["46", "11"], employmentForm: ["permanent"] } },
    { filters: { skill: ["java", "kotlin"], employerType: ["state"], remote: ["2"] } },
  ],
  "words and filters": [
    { text: "utvikler", filters: { county: ["03", "32"] } },
    {
      text: "sikkerhet",
      filters: { employmentForm: ["permanent"], employerType: ["state", "municipality"] },
    },
  ],
  distance: [
    { sort: "distance", near: "4601" },
    { sort: "distance", near: "5610", ranges: { within: { municipality: "5610", km: 200 } } },
    { sort: "distance", near: "0301", filters: { skill: ["python"] } },
  ],
  "deadline first": [{ sort: "deadline" }, { sort: "deadline", text: "utvikler" }],
  ranges: [
    { ranges: { salaryMin: 900_000 } },
    { text: "utvikler", ranges: { salaryMin: 800_000, remoteMin: 2 } },
  ],
};
