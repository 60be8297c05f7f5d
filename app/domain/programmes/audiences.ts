/** The groups of a cohort that a coordinator writes to. */
export const audiences = ["trainees", "hosts", "mentors", "everyone"] as const;
