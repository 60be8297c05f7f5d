import { heldOut, type JudgedQuery, tuned } from "../../search/relevance/judged-queries.ts";
import { type QueryScore, scoreEngine } from "../../search/relevance/score-engine.ts";
import { openExampleAds } from "../support/example-ads.ts";
import { startTestServer } from "../support/template-database.ts";

/* npm run search:relevance: how well every engine at hand orders the judged queries. */

const LOW = 0.9;
const figure = (value: number) => value.toFixed(3);

function line({ judged, ndcg, recall, found, total }: QueryScore): string {
  const words = judged.query.text ?? "";
  const came = found.map((number) => `${number}${judged.grades[number] ? "" : "?"}`).join(" ");
  const missing = Object.keys(judged.grades).filter((number) => !found.includes(Number(number)));
  const lacks = missing.length > 0 ? ` · not among them: ${missing.join(" ")}` : "";
  return `  ${figure(ndcg)} ${figure(recall)}  ${judged.id} ${words} (${judged.note}): ${total} found: ${came}${lacks}`;
}

const sets: [name: string, queries: readonly JudgedQuery[]][] = [
  ["tuned", tuned],
  ["held out", heldOut],
];

const server = await startTestServer();
const ads = await openExampleAds(server.url());
try {
  for (const [engineName, engine] of ads.engines) {
    for (const [setName, queries] of sets) {
      const { ndcg, recall, queries: scores } = await scoreEngine(engine, queries, ads.numberOf);
      const low = scores.filter((score) => score.ndcg < LOW);
      console.log(
        `\n${engineName}, ${setName} (${queries.length}): nDCG@10 ${figure(ndcg)} · recall@10 ${figure(recall)} · ${low.length} under ${LOW}`,
      );
      for (const score of low) console.log(line(score));
    }
  }
} finally {
  await ads.close();
  await server.stop();
}
