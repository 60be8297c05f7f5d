import { type ReactNode, useEffect, useRef } from "react";

/**
 * Somebody else saved while a form was written: what was typed is in the form and not saved, what is saved stands here
 * where it differs. `reload` is the way to drop what was typed.
 */
export function ChangedMeanwhile(props: {
  title: string;
  text: string;
  differences: readonly { label: string; saved: string }[];
  reload: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      className="ds-alert"
      data-color="warning"
      role="alert"
      tabIndex={-1}
      ref={box}
      // biome-ignore lint/a11y/noAutofocus: the page was just sent back with this, and this is what it is about.
      autoFocus
    >
      <h2 className="sk-h-sm">{props.title}</h2>
      <p>{props.text}</p>
      {props.differences.length > 0 && (
        <dl className="sk-dl sk-mt">
          {props.differences.map(({ label, saved }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="sk-lines">{saved}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="sk-mt">{props.reload}</p>
    </div>
  );
}
