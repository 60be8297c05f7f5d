import fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchRequest } from "./port.ts";
import { readSearchParams } from "./read-search-params.ts";
import { toFilterQuery, toSearchParams } from "./to-search-params.ts";
import { unknownToEngine } from "./unknown-values.ts";
import { relax, without } from "./widen-search.ts";

const read = (query: string, known?: Parameters<typeof readSearchParams>[1]) =>
  readSearchParams(new URLSearchParams(query), known);

test("reads every key", () => {
  const { request, problems } = read(
    "q=java&fylke=46&fylke=03&kommune=4601&yrke=2512&kompetanse=java&fordel=flexitime&samfunnsoppdrag=welfare" +
      "&arbeidsgivertype=kommune&arbeidsgiver=bergen-kommune&ansettelsesform=fast&omfang=heltid&hjemmekontor=2" +
      "&lonn_fra=700000&stipend_fra=25000&erfaring_maks=3&utdanning=master&sprak=norsk&frist=2026-12-31" +
      "&naer=4601&radius=50&sortering=avstand&side=2&utm_source=x",
  );
  expect(problems).toEqual([]);
  expect(request).toEqual({
    text: "java",
    prefix: true,
    filters: {
      county: ["46", "03"],
      municipality: ["4601"],
      occupation: ["2512"],
      skill: ["java"],
      benefit: ["flexitime"],
      mission: ["welfare"],
      employerType: ["municipality"],
      agency: ["bergen-kommune"],
      employmentForm: ["permanent"],
      extent: ["full_time"],
      remote: ["2"],
      education: ["master"],
      language: ["nb"],
    },
    ranges: {
      salaryMin: 700_000,
      stipendMin: 25_000,
      experienceMax: 3,
      deadlineBefore: "2027-01-01T00:00:00+01:00",
      within: { municipality: "4601", km: 50 },
    },
    near: "4601",
    sort: "distance",
    page: 2,
  });
});

test("an unknown value of a known key is named and finds nothing, not everything", () => {
  const { request, problems, chosen } = read("fylke=vestland&arbeidsgivertype=state&kompetanse=cobol", {
    skill: new Set(["java"]),
  });
  expect(problems).toEqual([
    { key: "fylke", value: "vestland", reason: "unknown" },
    { key: "kompetanse", value: "cobol", reason: "unknown" },
    { key: "arbeidsgivertype", value: "state", reason: "unknown" },
  ]);
  expect(request.filters).toEqual({
    county: ["unknown:vestland"],
    employerType: ["unknown:state"],
    skill: ["unknown:cobol"],
  });
  expect(chosen).toHaveLength(3);
  expect(toSearchParams(request).toString()).toBe("fylke=vestland&kompetanse=cobol&arbeidsgivertype=state");
});

test("slugs that name parts of every object are unknown values like others", () => {
  expect(read("ansettelsesform=constructor&sortering=toString").problems).toHaveLength(2);
});

test.each([
  ["lonn_fra=mye", "lonn_fra", "not_a_number", { salaryMin: 2_147_483_647 }],
  ["lonn_fra=0", "lonn_fra", "out_of_range", { salaryMin: 2_147_483_647 }],
  ["erfaring_maks=-1", "erfaring_maks", "not_a_number", { experienceMax: -1 }],
  ["frist=2026-02-30", "frist", "not_a_date", { deadlineBefore: "0001-01-01T00:00:00Z" }],
  ["frist=snart", "frist", "not_a_date", { deadlineBefore: "0001-01-01T00:00:00Z" }],
  ["radius=50", "radius", "needs_place", { within: { municipality: "unknown", km: 1 } }],
  ["naer=4601&radius=501", "radius", "out_of_range", { within: { municipality: "unknown", km: 1 } }],
] as const)("%s is a problem with bounds that no ad meets", (query, key, reason, ranges) => {
  const { request, problems } = read(query);
  expect(problems.map((problem) => [problem.key, problem.reason])).toEqual([[key, reason]]);
  expect(request.ranges).toEqual(ranges);
});

test("an order or a page that cannot be read is named and the default stays", () => {
  const { request, problems } = read("sortering=best&side=0");
  expect(request).toEqual({});
  expect(problems).toEqual([
    { key: "sortering", value: "best", reason: "unknown" },
    { key: "side", value: "0", reason: "out_of_range" },
  ]);
  expect(read("sortering=avstand").problems).toEqual([
    { key: "sortering", value: "avstand", reason: "needs_place" },
  ]);
});

test("empty values are what a form sends for nothing", () => {
  expect(read("q=+&fylke=&lonn_fra=&frist=&naer=&radius=&sortering=&side=")).toEqual({
    request: {},
    chosen: [],
    problems: [],
  });
});

test("a long text is cut, whole characters kept, and said to be", () => {
  const { request, problems } = read(`q=${encodeURIComponent("😀".repeat(300))}`);
  expect(request.text).toBe("😀".repeat(200));
  expect(problems).toEqual([{ key: "q", value: "😀".repeat(200), reason: "too_long" }]);
});

test("a deadline day ends at midnight in Norway, summer and winter and on the days the clock changes", () => {
  const end = (day: string) => read(`frist=${day}`).request.ranges?.deadlineBefore;
  expect(end("2026-07-01")).toBe("2026-07-02T00:00:00+02:00");
  expect(end("2026-03-28")).toBe("2026-03-29T00:00:00+01:00");
  expect(end("2026-03-29")).toBe("2026-03-30T00:00:00+02:00");
  expect(end("2026-10-25")).toBe("2026-10-26T00:00:00+01:00");
  expect(end("2028-02-29")).toBe("2028-03-01T00:00:00+01:00");
});

test("links take one value away, or a range, and start at the first page", () => {
  const { request } = read("fylke=46&fylke=03&lonn_fra=700000&naer=4601&radius=50&side=3");
  expect(toSearchParams(without(request, "county", "46")).toString()).toBe(
    "fylke=03&lonn_fra=700000&naer=4601&radius=50",
  );
  expect(toSearchParams(without(request, "county")).toString()).toBe("lonn_fra=700000&naer=4601&radius=50");
  expect(toSearchParams(without(request, "salaryMin")).toString()).toBe(
    "fylke=03&fylke=46&naer=4601&radius=50",
  );
  expect(toSearchParams(without(request, "within")).toString()).toBe(
    "fylke=03&fylke=46&lonn_fra=700000&naer=4601",
  );
});

test("relaxations become requests", () => {
  const { request } = read("q=java+oslo&fylke=46&lonn_fra=900000&naer=4601&radius=50");
  const query = (relaxation: Parameters<typeof relax>[1]) =>
    toSearchParams(relax(request, relaxation)).toString();
  expect(query({ without: "salary", total: 1 })).toBe("q=java+oslo&fylke=46&naer=4601&radius=50");
  expect(query({ without: "county", total: 1 })).toBe("q=java+oslo&lonn_fra=900000&naer=4601&radius=50");
  expect(query({ text: "java", total: 1 })).toBe("q=java&fylke=46&lonn_fra=900000&naer=4601&radius=50");
  expect(query({ km: 100, total: 1 })).toBe("q=java+oslo&fylke=46&lonn_fra=900000&naer=4601&radius=100");
});

test("what is read from a URL, written and read again is the same search", () => {
  const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 });
  const searches = fc.record<SearchRequest>(
    {
      text: fc.stringMatching(/^[a-zæøå+#.]{1,20}$/),
      filters: fc.record(
        {
          county: some("03", "46", "56"),
          skill: some("java", "kotlin"),
          employmentForm: some("permanent", "fixed_term"),
          remote: some("1", "5", "anywhere"),
        },
        { requiredKeys: ["county"] },
      ),
      ranges: fc.record(
        {
          salaryMin: fc.integer({ min: 1, max: 2_000_000 }),
          deadlineBefore: fc.constantFrom("2027-01-01T00:00:00+01:00", "2026-07-02T00:00:00+02:00"),
        },
        { requiredKeys: ["salaryMin"] },
      ),
      sort: fc.constantFrom("relevance", "deadline", "newest"),
      page: fc.integer({ min: 2, max: 99 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(searches, (search) => {
      const written = toSearchParams(search);
      const { request, problems } = readSearchParams(written);
      expect(problems).toEqual([]);
      const { prefix: _prefix, ...rest } = request;
      const sorted = search.filters && {
        filters: Object.fromEntries(Object.entries(search.filters).map(([k, v]) => [k, [...v].sort()])),
      };
      expect(rest).toEqual({ ...search, ...sorted });
      expect(toSearchParams(request).toString()).toBe(written.toString());
    }),
  );
});

test("junk never throws and never loses a search to everything", () => {
  const keys = ["q", "fylke", "kommune", "lonn_fra", "frist", "naer", "radius", "sortering", "side", "sprak"];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: "binary" })), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, (entries) => {
      const params = new URLSearchParams(entries.map(([key, value]) => [key, value]));
      const { request, chosen } = readSearchParams(params);
      for (const choice of chosen) {
        const isKept = choice.group in (request.filters ?? {}) || choice.group in (request.ranges ?? {});
        expect(isKept).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("the engine's unknown values are named by their key, but a word of the URL exists without an ad", () => {
  const unknown = [
    { group: "agency", value: "finnes-ikke" },
    { group: "language", value: "se" },
    { group: "county", value: "unknown:99" },
    { group: "within", value: "9999" },
  ] as const;
  expect(unknownToEngine({ unknown } as never)).toEqual([
    { key: "arbeidsgiver", value: "finnes-ikke", reason: "unknown" },
    { key: "naer", value: "9999", reason: "unknown" },
  ]);
});

test("a feed follows what narrows a search, whatever its order and page", () => {
  const { request } = read("q=java&fylke=46&sortering=frist&side=3");
  expect(toFilterQuery(request)).toBe("?q=java&fylke=46");
  expect(toFilterQuery(read("sortering=frist").request)).toBe("");
});
