import type { ReactNode } from "react";

/** The heading of a page in a workspace or form, with an optional line above and a lead below. */
export function PageHeading(props: { title: ReactNode; above?: ReactNode; lead?: ReactNode }) {
  return (
    <div className="sk-workhead">
      {props.above && <p className="sk-soft">{props.above}</p>}
      <h1>{props.title}</h1>
      {props.lead && <p className="sk-lead sk-soft">{props.lead}</p>}
    </div>
  );
}
