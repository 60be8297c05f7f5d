/** What kind of public employer an agency is, in the order lists show them. */
export const employerTypes = [
  "state",
  "state-enterprise",
  "county",
  "municipality",
  "inter-municipal",
] as const;
export type EmployerType = (typeof employerTypes)[number];
