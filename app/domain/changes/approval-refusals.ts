/** Why a change cannot be approved as things are: what applying it refuses, and the guarantees after it. */
export const approvalRefusals = [
  "placement_is_over",
  "already_begun",
  "start_outside_placement",
  "swap_outdated",
  "leave_overlaps",
  "certificates",
  "overlaps_full_time",
  "outside_membership",
  "fte_above_full",
  "seat_full",
  "mentor_full",
  "mentor_is_the_trainee",
  "segments_out_of_order",
  "gap_too_long",
  "too_few_hosts",
] as const;
