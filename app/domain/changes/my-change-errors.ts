import type { ChangeRefusal } from "./ask-for-change.server";
import type { ChangeWord } from "./wanted-change";

/** The field that a refusal is about, by the kind of change; the whole form where it is about no single one. */
const fields: Partial<Record<ChangeRefusal, Partial<Record<ChangeWord, string>>>> = {
  fte_out_of_range: { deltid: "percent" },
  start_outside_placement: { deltid: "from" },
  fte_above_full: { deltid: "percent", datoer: "lastDay" },
  leave_overlaps: { permisjon: "firstDay" },
  leave_outside_placement: { permisjon: "firstDay" },
  leave_too_long: { permisjon: "lastDay" },
  unknown_placement: { bytte: "other" },
  fellow_has_asked: { bytte: "other" },
  overlaps_full_time: { deltid: "percent", datoer: "lastDay" },
  period_reversed: { datoer: "lastDay", permisjon: "lastDay" },
  outside_membership: { datoer: "lastDay" },
  gap_too_long: { datoer: "lastDay" },
  segments_out_of_order: { datoer: "lastDay" },
  unknown_seat: { vert: "seat" },
  seat_withdrawn: { vert: "seat", bytte: "other" },
  host_has_left: { vert: "seat", bytte: "other" },
  certificates: { vert: "seat", bytte: "other" },
  seat_full: { vert: "seat", datoer: "lastDay" },
  too_few_hosts: { vert: "seat", bytte: "other" },
  mentor_full: { vert: "seat", bytte: "other" },
  mentor_is_the_trainee: { vert: "seat", bytte: "other" },
};

/**
 * The error of a refused change, under the field it is about; `texts` is where the reader's words for it stand.
 * `missing` names the certificates that the reader has not shown, where they may be named.
 */
export function changeErrors(
  word: ChangeWord,
  reason: ChangeRefusal,
  texts: "trainee:change.error" | "cohortLife:error" = "trainee:change.error",
  missing = "",
): Record<string, { key: string; values: { missing: string } }> {
  const key = missing ? "trainee:change.error.certificatesNamed" : `${texts}.${reason}`;
  return { [fields[reason]?.[word] ?? ""]: { key, values: { missing } } };
}
