import { municipalityName } from "../listings/choice-labels";
import type { Reference } from "../reference/reference";

/** What each municipality is called where it is typed: by its name, and with its county where two share one. */
export function placeNames(reference: Reference): string[] {
  return [...reference.municipalities.keys()].map((number) => municipalityName(number, reference) ?? number);
}

/** Numbers of the places that were typed, each once; null for a name that is none. */
export function placesCalled(
  names: readonly (string | undefined)[],
  reference: Reference,
): (string | null)[] {
  const byName = new Map<string, string>();
  for (const number of reference.municipalities.keys())
    byName.set(fold(municipalityName(number, reference) ?? number), number);
  return [
    ...new Set(names.filter((name) => name !== undefined).map((name) => byName.get(fold(name)) ?? null)),
  ];
}

const fold = (name: string) => name.trim().toLocaleLowerCase("nb");
