/** What a member may start, the widest right first. What a member may read of applicants, a seat on a listing decides. */
export const roles = ["owner", "recruiter", "member", "mentor"] as const;
export type Role = (typeof roles)[number];

export const seats = [
  "case_handler",
  "hiring_manager",
  "panel_chair",
  "panel_member",
  "union_representative",
  "deputy",
  "decision_maker",
] as const;

/** The roles among some texts, the widest first. */
export function inRoleOrder(held: readonly string[]): Role[] {
  return roles.filter((role) => held.includes(role));
}

/** Owners change people, profile and deletion terms. */
export const ownsAgency = (held: readonly string[]): boolean => held.includes("owner");

/** Owners and recruiters give seats on listings, and invite the union representative to one. */
export const givesSeats = (held: readonly string[]): boolean =>
  held.includes("owner") || held.includes("recruiter");
