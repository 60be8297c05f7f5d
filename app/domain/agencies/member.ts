type Membership = { id: string; slug: string; name: string; role: string };
type Person = { accountId: string; agencies: readonly Membership[] };

export type Member = {
  accountId: string;
  agency: { id: string; slug: string; name: string };
  roles: string[];
};

/** The person as a member of the agency with that slug, or null when they are not one. */
export function memberOf(person: Person, slug: string | undefined): Member | null {
  const memberships = person.agencies.filter((agency) => agency.slug === slug);
  const first = memberships[0];
  if (!first) return null;
  const { id, name } = first;
  return {
    accountId: person.accountId,
    agency: { id, slug: first.slug, name },
    roles: memberships.map(({ role }) => role),
  };
}

/** The same behind the guard of the agency's pages, which has answered 404 to everybody else. */
export function requireMemberOf(person: Person, slug: string): Member {
  const member = memberOf(person, slug);
  if (!member) throw new Error("The page is not behind the guard of the agency's pages");
  return member;
}
