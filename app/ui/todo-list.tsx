import type { ReactNode } from "react";

/** What waits for the reader, the most urgent on top. The title is a verb first; the text says why and by when. */
export function TodoList({
  items,
}: {
  items: readonly { title: string; text: ReactNode; action: ReactNode }[];
}) {
  return (
    <ul className="sk-todo">
      {items.map(({ title, text, action }) => (
        <li key={title}>
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
