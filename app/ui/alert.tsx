import type { ReactNode } from "react";

/** A message about what just happened or has to be known first. A `live` one is read aloud when it appears. */
export function Alert(props: {
  tone: "info" | "success" | "warning" | "danger";
  children: ReactNode;
  live?: boolean;
}) {
  return (
    <div className="ds-alert" data-color={props.tone} role={props.live ? "status" : undefined}>
      {props.children}
    </div>
  );
}
