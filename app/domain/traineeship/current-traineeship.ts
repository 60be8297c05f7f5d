import type { Traineeship } from "./traineeship";

type Timed = Pick<Traineeship, "memberFrom" | "memberBefore">;

/** The one a person means who names none: the one that goes on, else the next to begin, else the last that was. */
export function currentTraineeship<One extends Timed>(all: readonly One[], today: string): One | null {
  const inOrder = [...all].sort((a, b) => a.memberFrom.localeCompare(b.memberFrom));
  return (
    inOrder.findLast(({ memberFrom, memberBefore }) => memberFrom <= today && today < memberBefore) ??
    inOrder.find(({ memberFrom }) => memberFrom > today) ??
    inOrder.at(-1) ??
    null
  );
}
