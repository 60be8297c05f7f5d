type TextSection = { title: string; text: string; points: string };

/** Headings with paragraphs and points beneath, at reading width: pages that are only text. One line is one of them. */
export function TextSections({ sections }: { sections: Readonly<Record<string, TextSection>> }) {
  return (
    <div className="sk-read sk-stack-lg">
      {Object.entries(sections).map(([id, { title, text, points }]) => (
        <section key={id} id={id} className="sk-stack" aria-labelledby={`${id}-tittel`}>
          <h2 id={`${id}-tittel`}>{title}</h2>
          {lines(text).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {points && (
            <ul className="sk-bullets">
              {lines(points).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

const lines = (text: string) => (text ? text.split("\n") : []);
