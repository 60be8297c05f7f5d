import type { ReactNode } from "react";

/** `act`: the reader must do something. No state: neutral. The words carry the meaning, never the colour alone. */
type StatusState = "info" | "act" | "good" | "bad";

export function StatusTag({ state, children }: { state?: StatusState | undefined; children: ReactNode }) {
  return (
    <span className="sk-status" data-state={state}>
      {children}
    </span>
  );
}
