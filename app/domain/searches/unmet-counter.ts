import { createHmac, randomBytes } from "node:crypto";

const MOST_PER_CALLER = 40;
const MOST_IN_ALL = 50_000;

/**
 * Tells whether a search without a hit is to be counted: the same one from the same address once a day, and forty in
 * all. What it remembers are hashes under a key of this process, in memory, until the day is over.
 */
export function createUnmetCounter() {
  const key = randomBytes(32);
  const searches = new Set<string>();
  const callers = new Map<string, number>();
  let today = "";
  const hash = (text: string) => createHmac("sha256", key).update(text).digest("base64");

  return function isToBeCounted(address: string, search: string, day: string): boolean {
    if (day !== today || searches.size >= MOST_IN_ALL) {
      today = day;
      searches.clear();
      callers.clear();
    }
    const one = hash(`${address}\n${search}`);
    const caller = hash(address);
    const count = callers.get(caller) ?? 0;
    if (searches.has(one) || count >= MOST_PER_CALLER) return false;
    searches.add(one);
    callers.set(caller, count + 1);
    return true;
  };
}
