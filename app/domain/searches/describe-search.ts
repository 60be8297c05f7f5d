import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import { readSearchParams } from "../../../search/read-search-params.ts";
import { type SavedRequest, savedSearchParams } from "../../../search/saved-search.ts";
import { chipLabel } from "../listings/choice-labels";
import type { Reference } from "../reference/reference";
import { NAME_LENGTH } from "./saved-search-form";

/** What a search looks for, one thing a label, as its chips say it: "java", "Vestland", "Minst 2 dager hjemmekontor". */
export function describeSearch(saved: SavedRequest, reference: Reference, locale: Locale): string[] {
  const t = i18nFor(locale).getFixedT(locale, "listings");
  const { request, chosen } = readSearchParams(savedSearchParams(saved));
  const labels = chosen.map((choice) => chipLabel(choice, request, true, { t, locale, reference }));
  return request.text ? [t("search.chip.text", { text: request.text }), ...labels] : labels;
}

/** A name to begin with: what the search looks for, as far as there is room. */
export function suggestName(labels: readonly string[], everything: string): string {
  let name = "";
  for (const label of labels) {
    const longer = name ? `${name}, ${label}` : label;
    if (longer.length > NAME_LENGTH) break;
    name = longer;
  }
  return name || everything;
}
