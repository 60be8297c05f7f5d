import type { ReactNode } from "react";

/** A quiet remark: a rule and its reason. */
export function Note({ children }: { children: ReactNode }) {
  return <div className="sk-note">{children}</div>;
}
