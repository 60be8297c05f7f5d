import type { ReactNode } from "react";

/** What is empty, why, and one way on. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="sk-empty sk-stack">
      <p>{children}</p>
      {action && <p>{action}</p>}
    </div>
  );
}
