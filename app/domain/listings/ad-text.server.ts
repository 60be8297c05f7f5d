import { marked } from "marked";
import sanitize from "sanitize-html";

const allowed: sanitize.IOptions = {
  allowedTags: ["p", "br", "strong", "em", "ul", "ol", "li", "h3", "h4", "a", "blockquote"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https", "http", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  // The page owns its first two levels of headings.
  transformTags: {
    h1: "h3",
    h2: "h3",
    h5: "h4",
    h6: "h4",
    a: sanitize.simpleTransform("a", { rel: "nofollow noopener ugc" }),
  },
};

const kept = new Map<string, string>();
const keptAtMost = 500;

/**
 * An employer's Markdown as HTML that is safe to put on our page: paragraphs, lists, headings below ours, emphasis and
 * links, nothing else. `version` names this text for good (an id and when it changed); the same version is rendered once.
 */
export function renderAdText(markdown: string, version: string): string {
  const known = kept.get(version);
  if (known !== undefined) return known;
  const html = sanitize(marked.parse(markdown, { async: false, gfm: true }), allowed);
  const oldest = kept.keys().next().value;
  if (kept.size >= keptAtMost && oldest !== undefined) kept.delete(oldest);
  kept.set(version, html);
  return html;
}
