import type { ChangeKind } from "./change-form";
import type { RequestRefusal } from "./change-requests.server";

/** The field of a change's form that a refusal is about; the whole form where it is about the placement itself. */
export function changeErrorField(kind: ChangeKind, reason: RequestRefusal): string {
  switch (reason) {
    case "reason_required":
      return "reason";
    case "period_reversed":
      return "lastDay";
    case "fte_out_of_range":
      return "ftePercent";
    case "unknown_seat":
      return "seat";
    case "unknown_placement":
      return "other";
    case "start_outside_placement":
      return kind === "fte" ? "startsOn" : "";
    default:
      return "";
  }
}
