const START = "\ue000";
const STOP = "\ue001";
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Turns a text in which an engine put U+E000 and U+E001 around its hits into HTML: everything is escaped, hits stand in
 * `<mark>`, and marks are balanced even where the text itself holds such characters.
 */
export function toHighlightHtml(marked: string): string {
  let isOpen = false;
  const html = marked.replace(/[&<>"'\ue000\ue001]/g, (character) => {
    if (character !== START && character !== STOP) return ENTITIES[character]!;
    if ((character === START) === isOpen) return "";
    isOpen = !isOpen;
    return isOpen ? "<mark>" : "</mark>";
  });
  return isOpen ? `${html}</mark>` : html;
}
