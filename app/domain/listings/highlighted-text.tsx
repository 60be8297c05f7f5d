/** Text from the search engine in which the words that were found stand in `<mark>`; all else in it is escaped. */
export function HighlightedText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the search escapes everything but its own `<mark>`.
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
