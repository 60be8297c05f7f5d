import type { Locale } from "~/locales/locale";
import { nameIn, type Reference } from "./reference";

/** What skills are called where they are typed. */
export function skillNames({ skills }: Pick<Reference, "skills">, locale: Locale): string[] {
  return [...skills.values()].map((skill) => nameIn(skill, locale));
}

/** Ids of the skills that were typed, in whatever language, each once; null for a name that is none. */
export function skillsCalled(
  names: readonly (string | undefined)[],
  { skills }: Pick<Reference, "skills">,
): (string | null)[] {
  const byName = new Map<string, string>();
  for (const skill of skills.values())
    for (const name of [skill.name_nb, skill.name_nn, skill.name_en]) byName.set(fold(name), skill.id);
  return [
    ...new Set(names.filter((name) => name !== undefined).map((name) => byName.get(fold(name)) ?? null)),
  ];
}

/** Some skills by name, in the language of the page; one that is not in the list any more is left out. */
export function namesOfSkills(
  ids: readonly string[],
  { skills }: Pick<Reference, "skills">,
  locale: Locale,
): string[] {
  return ids.flatMap((id) => {
    const skill = skills.get(id);
    return skill ? nameIn(skill, locale) : [];
  });
}

const fold = (name: string) => name.trim().toLocaleLowerCase("nb");
