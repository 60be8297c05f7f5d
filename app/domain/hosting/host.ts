import { type Member, memberOf } from "../agencies/member";

type Person = Parameters<typeof memberOf>[0] & {
  hosts: readonly { programmeId: string; programmeName: string; agencySlug: string }[];
};

/** Someone who acts for an agency as host, with the programmes in which it may take trainees. */
export type Host = Member & { programmes: { id: string; name: string }[]; programmeIds: string[] };

/** The person as host for the agency with that slug: owners, recruiters and contacts of an agency that is in a programme. Null for all others. */
export function hostOf(person: Person, slug: string | undefined): Host | null {
  const member = memberOf(person, slug);
  const parts = person.hosts.filter((part) => part.agencySlug === slug);
  if (!member || parts.length === 0) return null;
  const programmes = [...new Map(parts.map((part) => [part.programmeId, part.programmeName]))].map(
    ([id, name]) => ({ id, name }),
  );
  return { ...member, programmes, programmeIds: programmes.map(({ id }) => id) };
}
