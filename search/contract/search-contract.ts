import { afterAll, beforeAll, describe } from "vitest";
import { askerOf, type ContractBench } from "./asker.ts";
import { changes } from "./changes.ts";
import { filtersAndCounts } from "./filters-and-counts.ts";
import { hostileText } from "./hostile-text.ts";
import { pagesAndOrders } from "./pages-and-orders.ts";
import { publication } from "./publication.ts";
import { runs } from "./runs.ts";
import { words } from "./words.ts";

/**
 * What every engine behind the port must pass, theme by theme. `open` prepares an engine over the ads of `corpus.ts`;
 * `brute-force.ts` knows the right answers about filters and counts. A number such as C7 names one clause for good.
 */
export function searchContract(name: string, open: (now: Date) => Promise<ContractBench>): void {
  // A server of its own on a busy machine takes its time; budgets are the benchmark's.
  describe(`search contract: ${name}`, { timeout: runs(60_000) }, () => {
    const now = new Date();
    let bench: ContractBench;
    beforeAll(async () => {
      bench = await open(now);
    });
    afterAll(() => bench.close());

    const asker = askerOf(() => bench, now);
    describe("filters and counts", () => filtersAndCounts(asker));
    describe("pages and orders", () => pagesAndOrders(asker));
    describe("publication", () => publication(asker));
    describe("words", () => words(asker));
    describe("hostile text", () => hostileText(asker));
    describe("changes", () => changes(asker));
  });
}
