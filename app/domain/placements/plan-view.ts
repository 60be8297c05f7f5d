/** How a plan can be shown, by the word in the address. */
export const planViews = { traineer: "trainees", verter: "hosts", tabell: "table" } as const;
export type PlanView = (typeof planViews)[keyof typeof planViews];

/** The view that the address asks for; anything unknown is the one by trainee. */
export function viewOf(word: string | null): PlanView {
  return Object.entries(planViews).find(([slug]) => slug === word)?.[1] ?? "trainees";
}

/** A gap in per cent with one decimal, rounded up; what only rounding of numbers makes is none. */
export function gapPercent(gap: number): number {
  return Math.max(0, Math.ceil(gap * 1000 - 1e-3) / 10);
}
