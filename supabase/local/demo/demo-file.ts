import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The content of one of the demo's JSON files. */
export function readDemoFile<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as T;
}
