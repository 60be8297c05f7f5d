export type CoordinatedProgramme = { id: string; slug: string; name: string };
type Person = { programmes: readonly CoordinatedProgramme[] };

/** The programme with that slug, or null when the person does not coordinate it. */
export function programmeOf(person: Person, slug: string | undefined): CoordinatedProgramme | null {
  return person.programmes.find((programme) => programme.slug === slug) ?? null;
}

/** The same behind the guard of the programme's pages, which has answered 404 to everybody else. */
export function requireProgrammeOf(person: Person, slug: string): CoordinatedProgramme {
  const programme = programmeOf(person, slug);
  if (!programme) throw new Error("The page is not behind the guard of the programme's pages");
  return programme;
}
