import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { findRelaxations } from "./meilisearch-relaxations.ts";
import { NO_WORDS } from "./meilisearch-wordings.ts";

test("an engine that is gone fails the search, and no failure is left that would end the process", async () => {
  const gone = async (): Promise<never> => {
    await sleep(1);
    throw new Error("the engine is gone");
  };
  const search = {
    request: { text: "a b", ranges: { within: { municipality: "4640", km: 50 } } },
    terms: ["a", "b"].map((word) => ({
      shown: word,
      words: [word],
      open: null,
      parts: [],
      marks: [],
      wasCorrected: false,
    })),
    wordings: NO_WORDS,
    live: "live",
    conditions: [{ name: "within", filter: "near" } as const],
  };
  const late = async (): Promise<never> => {
    await sleep(20);
    return gone();
  };
  await expect(findRelaxations(gone, search, late)).rejects.toThrow("the engine is gone");
  await sleep(50);
});
