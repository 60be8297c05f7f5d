import { nameIn, type Reference } from "~/domain/reference/reference";
import type { Locale } from "~/locales/locale";
import { municipalityName } from "./choice-labels";

type TermGroup = "skill" | "occupation" | "municipality" | "county";
/** A choice of the search page: `name` and `value` as its form sends them. */
export type TermSuggestion = { kind: TermGroup; label: string; name: string; value: string; count: number };
/** `names`: all that it is called, folded. */
export type Term = TermSuggestion & { names: string[] };

const mostOfAGroup = 3;
const mostInAll = 6;

/** Letters as somebody in a hurry types them: small, without accents, å as a, ø as o, æ as ae. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("aa", "a")
    .trim();
}

/** The values of a facet that live ads have, by every name they go under. */
export function termsOf(
  group: TermGroup,
  name: string,
  counts: ReadonlyMap<string, number>,
  reference: Reference,
  locale: Locale,
): Term[] {
  return [...counts].flatMap(([value, count]) => {
    const called = count > 0 ? namesOf(group, value, reference, locale) : null;
    if (!called) return [];
    const names = [...new Set([called.label, ...called.others].map(foldLetters))];
    return { kind: group, label: called.label, name, value, count, names };
  });
}

function namesOf(group: TermGroup, value: string, reference: Reference, locale: Locale) {
  if (group === "county") {
    const county = reference.counties.get(value);
    return county && { label: county.name, others: [] };
  }
  if (group === "municipality") {
    const place = reference.municipalities.get(value);
    const label = municipalityName(value, reference);
    return place && label
      ? { label, others: [place.name, ...Object.values(place.parallelNames)] }
      : undefined;
  }
  const row = (group === "skill" ? reference.skills : reference.occupations).get(value);
  return row && { label: nameIn(row, locale), others: [row.name_nb, row.name_nn, row.name_en] };
}

/**
 * Terms of which a word begins with the text: those whose name itself does first, then those that most ads have; at most
 * three of a kind and six in all.
 */
export function matchTerms(terms: readonly Term[], text: string): TermSuggestion[] {
  const typed = foldLetters(text);
  const perGroup = new Map<TermGroup, number>();
  return terms
    .flatMap((term) => {
      const isStart = term.names.some((name) => name.startsWith(typed));
      const isWord =
        isStart ||
        term.names.some((name) => ` ${name.replaceAll(/[^\p{L}\p{N}#+.]+/gu, " ")}`.includes(` ${typed}`));
      return isWord ? { term, isStart } : [];
    })
    .sort((a, b) => Number(b.isStart) - Number(a.isStart) || b.term.count - a.term.count)
    .filter(({ term }) => {
      const before = perGroup.get(term.kind) ?? 0;
      perGroup.set(term.kind, before + 1);
      return before < mostOfAGroup;
    })
    .slice(0, mostInAll)
    .map(({ term: { names: _names, ...suggestion } }) => suggestion);
}
