import type { ReactNode } from "react";

/**
 * What waits for the reader, the most urgent on top. The title is a verb first; the text says why and by when. Give a
 * `key` where two may have the same title.
 */
export function TodoList({
  items,
}: {
  items: readonly { key?: string; title: string; text: ReactNode; action: ReactNode }[];
}) {
  return (
    <ul className="sk-todo">
      {items.map(({ key, title, text, action }) => (
        <li key={key ?? title}>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
          {action}
        </li>
      ))}
    </ul>
  );
}
