import { refusalOf } from "~/platform/refusal";

const refusedByPolicy = "42501";

/** True when a part of an application was not changed because it is no draft any more: sent, maybe from another tab. */
export function isSent(error: { code?: string; message: string }): boolean {
  return error.code === refusedByPolicy || refusalOf(error)?.reason === "locked_after_submission";
}
