import type { ReactNode } from "react";
import { Icon } from "./icon";

/** `count: null` where a number would say nothing ("any"). */
export type FacetOption = { value: string; label: string; count: number | null; checked: boolean };

/** One group of filters, open or closed by its line. */
export function Facet(props: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="sk-facet" open={props.open}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

/**
 * The choices of a group, of the form with the id `form`. A zero count stays and is never disabled. `more` stands behind
 * one line, which is open when something behind it is chosen.
 */
export function FacetOptions(props: {
  form: string;
  name: string;
  type: "checkbox" | "radio";
  options: readonly FacetOption[];
  more: readonly FacetOption[];
  moreLabel: string;
  /** Labels that stay in sight; all unless told. What is chosen stays anyway. */
  isShown?: (label: string) => boolean;
}) {
  const { form, name, type, isShown } = props;
  const list = (options: readonly FacetOption[]) => (
    <ul>
      {options.map(({ value, label, count, checked }) => (
        <li key={value} hidden={isShown !== undefined && !checked && !isShown(label)}>
          <label className="sk-check">
            <input
              className="ds-input"
              type={type}
              form={form}
              name={name}
              value={value}
              defaultChecked={checked}
            />
            <span>{label}</span>
            <span>{count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(props.options)}
      {props.more.length > 0 && (
        <details className="sk-facetmore" open={props.more.some(({ checked }) => checked)}>
          <summary>{props.moreLabel}</summary>
          {list(props.more)}
        </details>
      )}
    </>
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
