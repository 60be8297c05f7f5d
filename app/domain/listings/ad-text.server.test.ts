import { expect, test } from "vitest";
import { renderAdText } from "./ad-text.server";

let version = 0;
const render = (markdown: string) => renderAdText(markdown, String(++version));

test("paragraphs, lists, emphasis and links are kept, headings go below ours", () => {
  expect(render("# Om oss\n\nVi **bygger** ting.\n\n- ett\n- to")).toBe(
    "<h3>Om oss</h3>\n<p>Vi <strong>bygger</strong> ting.</p>\n<ul>\n<li>ett</li>\n<li>to</li>\n</ul>\n",
  );
  expect(render("[les](https://example.no/a?b=1&c=2)")).toBe(
    '<p><a href="https://example.no/a?b=1&amp;c=2" rel="nofollow noopener ugc">les</a></p>\n',
  );
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](//evil.example/a)",
  '<a href="https://ok.no" onclick="alert(1)" style="color:red" target="_blank">x</a>',
  "<iframe src=https://evil.example></iframe>",
  "<svg><script>alert(1)</script></svg>",
  "<style>body{display:none}</style>",
  '<p class="sk-hero" id="innhold">x</p>',
  "![x](https://evil.example/pixel.gif)",
  "<form action=https://evil.example><input></form>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
])("%s becomes harmless", (markdown) => {
  const html = render(markdown);
  expect(html).not.toMatch(/<(?!\/?(?:p|br|strong|em|ul|ol|li|h3|h4|a|blockquote)\b)/i);
  expect(html).not.toMatch(/\bon\w+=|javascript:|data:|style=|class=|id=|target=|href="\/\//i);
});

test("one version is rendered once", () => {
  expect(renderAdText("a", "same")).toBe(renderAdText("b", "same"));
});
