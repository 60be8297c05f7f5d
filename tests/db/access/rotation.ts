/** Everyone who acts in the matrix of rotations is in the groups that say what they reach. */
export type RotationGroup =
  | "everyone"
  | "coordinator of A"
  | "host A1"
  | "host A2"
  | "mentor of T1"
  | "T1"
  | "T2"
  | "coordinator of B"
  | "host B1"
  | "T3";

export type RotationReach = Partial<Record<RotationGroup, string[]>>;

const ofB = (...names: string[]): RotationReach => ({
  "coordinator of B": names,
  "host B1": names,
  T3: names,
});
const placed = (one: string, two: string, three: string): RotationReach => ({
  "coordinator of A": [one, two],
  "host A1": [one],
  "host A2": [two],
  "mentor of T1": [one],
  T1: [one],
  T2: [two],
  ...ofB(three),
});
const ofT1 = (row: string, ...others: RotationGroup[]): RotationReach =>
  Object.fromEntries(["T1", ...others].map((group) => [group, [row]]));
const ownAndCoordinators: RotationReach = {
  "coordinator of A": ["T1", "T2"],
  T1: ["T1"],
  T2: ["T2"],
  "coordinator of B": ["T3"],
  T3: ["T3"],
};

/** What each group reads of each table, by the column that names the row. */
export const rotationReaders: Record<string, { key: string; reach: RotationReach }> = {
  programmes: { key: "id", reach: { everyone: ["A"], ...ofB("B") } },
  programme_hosts: { key: "agency_id", reach: { everyone: ["A1", "A2"], ...ofB("B1") } },
  programme_members: {
    key: "account_id",
    reach: {
      "coordinator of A": ["coordinator of A", "contact of A2"],
      "host A1": ["coordinator of A"],
      "host A2": ["coordinator of A", "contact of A2"],
      "coordinator of B": ["coordinator of B", "former contact of B1"],
      "host B1": ["coordinator of B", "former contact of B1"],
    },
  },
  programme_templates: { key: "programme_id", reach: { everyone: ["A"], ...ofB("B") } },
  template_municipalities: {
    key: "template_id",
    reach: { everyone: ["template of A"], ...ofB("template of B") },
  },
  cohorts: { key: "id", reach: { everyone: ["cohort of A"], ...ofB("cohort of B") } },
  segments: { key: "cohort_id", reach: { everyone: ["cohort of A"], ...ofB("cohort of B") } },
  rotation_events: {
    key: "subject_row",
    reach: {
      ...placed("T1 at A1", "T2 at A2", "T3 at B1"),
      "coordinator of A": ["cohort of A", "plan of A", "request of T1", "T1 at A1", "T2 at A2"],
      "coordinator of B": ["cohort of B", "T3 at B1"],
    },
  },
  trainees: { key: "id", reach: placed("T1", "T2", "T3") },
  trainee_skills: { key: "trainee_id", reach: placed("T1", "T2", "T3") },
  trainee_certificates: { key: "trainee_id", reach: ownAndCoordinators },
  leaves: { key: "trainee_id", reach: ownAndCoordinators },
  mentors: {
    key: "account_id",
    reach: {
      "coordinator of A": ["mentor of T1"],
      "host A1": ["mentor of T1"],
      "mentor of T1": ["mentor of T1"],
      T1: ["mentor of T1"],
    },
  },
  seats: { key: "id", reach: placed("seat at A1", "seat at A2", "seat at B1") },
  seat_skills: { key: "seat_id", reach: placed("seat at A1", "seat at A2", "seat at B1") },
  seat_wishes: {
    key: "seat_id",
    reach: {
      "coordinator of A": ["seat at A1"],
      "host A1": ["seat at A1"],
    },
  },
  application_wishes: {
    key: "application_id",
    reach: { "coordinator of A": ["application of T1"], T1: ["application of T1"] },
  },
  plans: { key: "id", reach: { "coordinator of A": ["plan of A"] } },
  plan_placements: { key: "plan_id", reach: { "coordinator of A": ["plan of A"] } },
  appointments: { key: "trainee_id", reach: ownAndCoordinators },
  change_requests: { key: "id", reach: ofT1("request of T1", "coordinator of A") },
  mentor_agreements: {
    key: "placement_id",
    reach: ofT1("T1 at A1", "coordinator of A", "host A1", "mentor of T1"),
  },
  check_ins: { key: "placement_id", reach: ofT1("T1 at A1", "mentor of T1") },
  check_in_escalations: { key: "placement_id", reach: { "coordinator of A": ["T1 at A1"] } },
  gatherings: { key: "cohort_id", reach: ofT1("cohort of A", "coordinator of A", "mentor of T1", "T2") },
  gathering_attendances: { key: "trainee_id", reach: ofT1("T1", "coordinator of A") },
  competence_goals: { key: "trainee_id", reach: ofT1("T1", "coordinator of A", "mentor of T1") },
  goal_evidence: {
    key: "placement_id",
    reach: ofT1("T1 at A1", "coordinator of A", "host A1", "mentor of T1"),
  },
  host_confirmations: {
    key: "placement_id",
    reach: ofT1("T1 at A1", "coordinator of A", "host A1", "mentor of T1"),
  },
  trainee_todos: { key: "trainee_id", reach: ofT1("T1", "coordinator of A") },
  calendar_feeds: { key: "account_id", reach: ofT1("T1") },
  pulses: { key: "cohort_id", reach: ofT1("cohort of A", "coordinator of A", "mentor of T1", "T2") },
  pulse_answers: { key: "pulse_id", reach: {} },
  pulse_participations: { key: "trainee_id", reach: ofT1("T1") },
  cohort_messages: {
    key: "cohort_id",
    reach: ofT1("cohort of A", "coordinator of A", "host A1", "host A2", "mentor of T1", "T2"),
  },
  cost_shares: { key: "placement_id", reach: { "coordinator of A": ["T1 at A1"], "host A1": ["T1 at A1"] } },
  follow_up_consents: { key: "trainee_id", reach: ofT1("T1", "coordinator of A") },
  follow_ups: { key: "trainee_id", reach: ofT1("T1") },
  placements: { key: "id", reach: placed("T1 at A1", "T2 at A2", "T3 at B1") },
};

/** Tables of rules that everyone reads. */
export const rotationRules = [
  "change_request_transitions",
  "cohort_transitions",
  "placement_transitions",
  "plan_transitions",
];

/** The rights to write that are given by name. */
export const rotationGrants = [
  "cohorts: insert(confirmed_by, ends_before, lead_agency_id, listing_id, matched_by, name, programme_id, selected_by, slug, starts_on, template_id, temporary_basis), update(confirmed_by, ends_before, lead_agency_id, listing_id, matched_by, name, selected_by, starts_on, template_id, temporary_basis)",
  "competence_goals: delete, insert(description, position, target_on, title, trainee_id), update(description, position, target_on, title)",
  "gatherings: insert(answer_by, cohort_id, ends_at, municipality_number, place, programme, starts_at, title), update(answer_by, cancelled_at, ends_at, municipality_number, place, programme, starts_at, title)",
  "goal_evidence: delete, insert(body, goal_id, placement_id), update(body)",
  "pulses: insert(closes_before, cohort_id, opens_on, segment_number)",
  "trainee_todos: delete, insert(due_on, title, trainee_id), update(done_at, due_on, title)",
  "leaves: delete, insert(ends_before, starts_on, trainee_id)",
  "mentors: insert(account_id, agency_id, max_trainees, programme_id), update(max_trainees)",
  "placements: update(is_locked)",
  "programme_hosts: insert(agency_id, joined_on, programme_id), update(left_on)",
  "programmes: update(contact_email, contact_name, contact_phone, description, is_public, language, name, summary)",
  "seats: update(withdrawn_at)",
  "trainee_certificates: delete, insert",
  "trainee_skills: delete, insert",
  "trainees: update(employer_agency_id, fte_percent, member_before, member_from)",
];

/** Who may call which function. */
export const rotationCallers: Record<string, string> = {
  add_programme_member: "authenticated",
  admissible_applications: "authenticated",
  admit_trainee: "authenticated",
  advance_placements: "service_role",
  answer_follow_up: "authenticated",
  answer_gathering: "authenticated",
  answer_pulse: "authenticated",
  apply_shift: "authenticated",
  ask_for_change: "authenticated",
  certificate_gaps: "authenticated",
  check_in_overview: "authenticated",
  close_calendar_feed: "authenticated",
  cohort_shifts: "authenticated",
  confirm_evidence: "authenticated",
  confirm_placement: "authenticated",
  copy_plan: "authenticated",
  create_programme: "authenticated",
  discard_plan: "authenticated",
  finish_plan: "authenticated",
  free_seats: "authenticated",
  miss_check_ins: "service_role",
  missing_for_cohort: "authenticated",
  move_change_request: "authenticated",
  move_cohort: "authenticated",
  move_in_plan: "authenticated",
  move_placement: "authenticated",
  my_calendar: "authenticated",
  my_swaps: "authenticated",
  note_attendance: "authenticated",
  open_calendar_feed: "authenticated",
  passport: "authenticated",
  place_trainee: "authenticated",
  placement_changes: "authenticated",
  plan_changes: "authenticated",
  preview_change: "authenticated",
  preview_my_change: "authenticated",
  preview_shift: "authenticated",
  public_retention: "anon, authenticated",
  publish_plan: "authenticated",
  pulse_results: "authenticated",
  read_calendar_feed: "anon, authenticated, service_role",
  record_appointment: "authenticated",
  record_check_in: "authenticated",
  remove_programme_member: "authenticated",
  rename_plan: "authenticated",
  resolve_escalation: "authenticated",
  retention: "authenticated",
  rotation_faults: "authenticated",
  save_change_request: "authenticated",
  save_seat: "authenticated",
  save_template: "authenticated",
  save_wishes: "authenticated",
  send_cohort_message: "authenticated",
  set_cost_shares: "authenticated",
  set_follow_up_consent: "authenticated",
  set_placement_mentor: "authenticated",
  set_segments: "authenticated",
  sign_mentor_agreement: "authenticated",
  start_plan: "authenticated",
  swap_in_plan: "authenticated",
  swap_partners: "authenticated",
  take_in_member: "authenticated",
  trainee_people: "authenticated",
  wish_choices: "authenticated",
  wish_for_trainee: "authenticated",
  wishable_trainees: "authenticated",
  withdraw_wish: "authenticated",
  write_mentor_agreement: "authenticated",
};
