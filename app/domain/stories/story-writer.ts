import { type Member, memberOf } from "~/domain/agencies/member";

/** The person as a writer of the agency's stories: an owner or a recruiter. Null for all others. The database says the same. */
export function storyWriterOf(person: Parameters<typeof memberOf>[0], agency: string): Member | null {
  const member = memberOf(person, agency);
  return member?.roles.some((role) => role === "owner" || role === "recruiter") ? member : null;
}
