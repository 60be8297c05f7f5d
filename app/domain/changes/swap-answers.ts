import type { ChangeStatus } from "./change-form";

export type SwapAnswer = "submitted" | "declined";

/** What the fellow may answer: to begin with yes or no, and after a yes still no until the coordinator has decided. */
export function swapAnswers(status: ChangeStatus): SwapAnswer[] {
  if (status === "asked") return ["submitted", "declined"];
  return status === "submitted" ? ["declined"] : [];
}
