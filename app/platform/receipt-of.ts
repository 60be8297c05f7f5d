/**
 * What the address says has just been done (`?gjort=…`): the text's key of that word, or null for a word that the page
 * does not know, whoever wrote it there.
 */
export function receiptOf<Receipts extends Record<string, string>>(
  receipts: Receipts,
  url: URL,
): Receipts[keyof Receipts] | null {
  const word = url.searchParams.get("gjort") ?? "";
  return Object.hasOwn(receipts, word) ? (receipts[word as keyof Receipts] ?? null) : null;
}
