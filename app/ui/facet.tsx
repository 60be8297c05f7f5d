import type { ReactNode } from "react";
import { Icon } from "./icon";

export type FacetOption = { value: string; label: string; count: number; checked: boolean };

/** One group of filters. A zero count stays and is never disabled. */
export function Facet(props: {
  name: string;
  title: string;
  options: readonly FacetOption[];
  open?: boolean;
}) {
  return (
    <details className="sk-facet" open={props.open}>
      <summary>{props.title}</summary>
      <ul>
        {props.options.map(({ value, label, count, checked }) => (
          <li key={value}>
            <label className="sk-check">
              <input
                className="ds-input"
                type="checkbox"
                name={props.name}
                value={value}
                defaultChecked={checked}
              />
              <span>{label}</span>
              <span>{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The box around all groups: closed behind one line on a phone, always open on wide screens. */
export function FacetBox({
  title,
  heading,
  children,
}: {
  title: string;
  heading: string;
  children: ReactNode;
}) {
  return (
    <details className="sk-facetbox">
      <summary>
        <Icon name="filter" />
        {title}
      </summary>
      <div className="sk-facets">
        <h2>{heading}</h2>
        {children}
      </div>
    </details>
  );
}
