import type { ReactNode } from "react";

type Props = {
  lead: string;
  html: string;
  /** The story's own language, where it is not the page's. */
  lang: string | undefined;
  children?: ReactNode;
};

/** The text of a story. `html` comes from `renderAdText`, which leaves nothing in it that could harm. */
export function StoryArticle({ lead, html, lang, children }: Props) {
  return (
    <div className="sk-read sk-stack">
      <p className="sk-lead" lang={lang}>
        {lead}
      </p>
      <div
        className="sk-stack sk-prose"
        lang={lang}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a list of elements.
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {children}
    </div>
  );
}
