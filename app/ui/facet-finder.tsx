import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "~/ui/use-translation";
import { useIsHydrated } from "./use-is-hydrated";

/**
 * A field that narrows a long list while somebody types; `children` gets the test for a label. It is there only where
 * scripts run: without them the list stands whole. `isNew` moves focus to it, for a list that was just opened.
 */
export function FacetFinder(props: {
  label: string;
  isNew: boolean;
  labels: readonly string[];
  children: (isShown: (label: string) => boolean) => ReactNode;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const isHydrated = useIsHydrated();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isShown = (label: string) => label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
  useEffect(() => {
    if (props.isNew && isHydrated) field.current?.focus({ preventScroll: true });
  }, [props.isNew, isHydrated]);
  return (
    <>
      {isHydrated && (
        <div className="sk-finder">
          <label className="sk-label" htmlFor={id}>
            {props.label}
          </label>
          <input
            ref={field}
            className="ds-input"
            id={id}
            type="search"
            autoComplete="off"
            value={text}
            // What is typed here is no choice of the form around it.
            onChange={(event) => {
              event.stopPropagation();
              setText(event.target.value);
            }}
          />
          <p role="status" className="sk-small sk-soft">
            {text.trim() !== "" && t("finder.shown", { count: props.labels.filter(isShown).length })}
          </p>
        </div>
      )}
      {props.children(isShown)}
    </>
  );
}
