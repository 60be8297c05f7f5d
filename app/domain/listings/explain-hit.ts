import type { TFunction } from "i18next";
import type { SearchHit } from "../../../search/port.ts";

/**
 * Why an ad is among the hits, in sentences: where it answers each word, and the choices that it meets. An engine that
 * cannot tell word by word marks what it found; then the marks tell. Empty when the search asks for nothing.
 */
export function explainHit(
  { why, highlight }: Pick<SearchHit, "why" | "highlight">,
  choices: readonly string[],
  t: TFunction<"listings">,
): string[] {
  const lines: string[] = (why ?? []).map(({ word, field, isOther }) =>
    t(`search.whyHit.${isOther ? "other" : "same"}.${field}`, { word }),
  );
  if (!why && highlight?.title.includes("<mark>")) lines.push(t("search.whyHit.markedTitle"));
  else if (!why && highlight) lines.push(t("search.whyHit.markedText"));
  if (choices.length > 0) lines.push(t("search.whyHit.choices", { choices: choices.join(", ") }));
  return lines;
}
