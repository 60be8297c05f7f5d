import type { SearchEngine } from "../port.ts";
import type { JudgedQuery } from "./judged-queries.ts";

const CUT = 10;

export type QueryScore = {
  judged: JudgedQuery;
  /** 0–1: how near the first ten are to the best order of the ads that were graded. */
  ndcg: number;
  /** 0–1: how many of the graded ads stand among the first ten, where ten is the most there can be. */
  recall: number;
  /** What came, best first, by the numbers that the grades use. */
  found: number[];
  total: number;
};

export type EngineScore = { ndcg: number; recall: number; queries: QueryScore[] };

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) =>
  grades.slice(0, CUT).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/** The score of one answer: `found` are numbers of ads, best first, of `total` in all. */
export function scoreAnswer(judged: JudgedQuery, found: number[], total: number): QueryScore {
  const grades = Object.values(judged.grades);
  if (grades.length === 0) {
    const score = total === 0 ? 1 : 0;
    return { judged, ndcg: score, recall: score, found, total };
  }
  const first = found.slice(0, CUT).map((number): number => judged.grades[number] ?? 0);
  const ideal = grades.toSorted((a, b) => b - a);
  return {
    judged,
    ndcg: discounted(first) / discounted(ideal),
    recall: first.filter((grade) => grade > 0).length / Math.min(grades.length, CUT),
    found: found.slice(0, CUT),
    total,
  };
}

/**
 * Asks an engine every judged query as the search page asks it, with a last word that may be unfinished.
 * @param numberOf the number that the grades use, by the engine's id of an ad
 */
export async function scoreEngine(
  engine: SearchEngine,
  queries: readonly JudgedQuery[],
  numberOf: ReadonlyMap<string, number>,
): Promise<EngineScore> {
  const scores: QueryScore[] = [];
  for (const judged of queries) {
    const { hits, total } = await engine.search({ prefix: true, pageSize: CUT, ...judged.query });
    scores.push(
      scoreAnswer(
        judged,
        hits.map(({ id }) => numberOf.get(id) ?? 0),
        total,
      ),
    );
  }
  const mean = (of: (score: QueryScore) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { ndcg: mean(({ ndcg }) => ndcg), recall: mean(({ recall }) => recall), queries: scores };
}
