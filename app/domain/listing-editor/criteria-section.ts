import { z } from "zod";
import { nameIn } from "~/domain/reference/reference";
import { skillsCalled } from "~/domain/reference/skill-names";
import { clearances, educationLevels, questionKinds, questionNumbers, workLanguages } from "./choices";
import { defineSection, listOf, shown, ticked, typedNames } from "./define-section";

type QuestionNumber = (typeof questionNumbers)[number];

const maxLines = 30;
const numbered = <Name extends string, Type extends z.ZodType>(name: Name, type: Type) =>
  Object.fromEntries(questionNumbers.map((number) => [`${name}${number}`, type])) as Record<
    `${Name}${QuestionNumber}`,
    Type
  >;

/** Tasks, what applicants are assessed against, and what they are asked. */
export const criteriaSection = defineSection({
  fields: ({ otherLanguages }) => ({
    tasks: z.string().max(10_000).optional(),
    musts: z.string().max(10_000).optional(),
    wishes: z.string().max(10_000).optional(),
    requiredSkills: typedNames,
    desiredSkills: typedNames,
    education: z.enum(educationLevels).optional(),
    educationText: z.string().max(300).optional(),
    equivalent: z.boolean().default(false),
    experience: z.number().int().min(0).max(40).default(0),
    workLanguages: z
      .array(z.enum([...workLanguages, ...otherLanguages]))
      .min(1, { error: "editor:error.workLanguages" }),
    police: z.boolean().default(false),
    clearance: z.enum(clearances).optional(),
    ...numbered("prompt", z.string().max(300).optional()),
    ...numbered("kind", z.enum(questionKinds).default("text")),
    ...numbered("hint", z.string().max(300).optional()),
    ...numbered("choices", z.string().max(2000).optional()),
    ...numbered("required", z.boolean().default(false)),
    ...numbered("criterion", z.string().max(300).optional()),
  }),
  check(value, report, { reference }) {
    for (const field of ["tasks", "musts", "wishes"] as const) {
      const lines = listOf(value[field]);
      if (lines.length > maxLines) report(field, "editor:error.tooManyLines");
      if (lines.some((line) => line.length > 300)) report(field, "editor:error.lineTooLong");
    }
    for (const field of ["requiredSkills", "desiredSkills"] as const)
      if (skillsCalled(value[field], reference).includes(null)) report(field, "editor:error.skill");
    for (const number of questionNumbers) {
      if (!value[`prompt${number}`] || value[`kind${number}`] !== "choice") continue;
      const choices = listOf(value[`choices${number}`]);
      if (choices.length < 2 || choices.length > 12) report(`choices${number}`, "editor:error.choices");
    }
  },
  content: (value, { reference }) => ({
    tasks: listOf(value.tasks),
    criteria: [
      ...listOf(value.musts).map((text) => ({ kind: "must", text })),
      ...listOf(value.wishes).map((text) => ({ kind: "desired", text })),
    ],
    skills: [
      ...skillsCalled(value.requiredSkills, reference).map((id) => ({ skill_id: id, level: "required" })),
      ...skillsCalled(value.desiredSkills, reference).map((id) => ({ skill_id: id, level: "desired" })),
    ],
    education_level: value.education ? Number(value.education) : null,
    education_text: value.educationText ?? null,
    equivalent_experience_accepted: value.equivalent,
    experience_years_min: value.experience,
    work_languages: value.workLanguages,
    police_certificate_required: value.police,
    security_clearance: value.clearance ?? null,
    questions: questionNumbers
      .filter((number) => value[`prompt${number}`])
      .map((number) => ({
        kind: value[`kind${number}`] ?? "text",
        prompt: value[`prompt${number}`] ?? "",
        hint: value[`hint${number}`] ?? null,
        choices: value[`kind${number}`] === "choice" ? listOf(value[`choices${number}`]) : [],
        is_required: value[`required${number}`] ?? false,
        max_length: 600,
        criterion: value[`criterion${number}`] ?? null,
      })),
  }),
  saved(listing, { reference, locale }) {
    const inOrder = (a: { position: number }, b: { position: number }) => a.position - b.position;
    const criteria = listing.criteria.toSorted(inOrder);
    const textOf = new Map(criteria.map(({ id, text }) => [id, text]));
    const linesOf = (kind: string) =>
      criteria.flatMap((criterion) => (criterion.kind === kind ? criterion.text : [])).join("\n");
    const skillsAt = (level: string) =>
      listing.skills.flatMap((skill) => {
        const known = skill.level === level && reference.skills.get(skill.skill_id);
        return known ? nameIn(known, locale) : [];
      });
    const questions = listing.asked.toSorted(inOrder).map((question, index) => ({
      [`prompt${index + 1}`]: question.prompt,
      [`kind${index + 1}`]: question.kind,
      [`hint${index + 1}`]: shown(question.hint),
      [`choices${index + 1}`]: question.choices.join("\n"),
      [`required${index + 1}`]: ticked(question.is_required),
      [`criterion${index + 1}`]: textOf.get(question.criterion_id ?? "") ?? "",
    }));
    return {
      tasks: listing.tasks.join("\n"),
      musts: linesOf("must"),
      wishes: linesOf("desired"),
      requiredSkills: skillsAt("required"),
      desiredSkills: skillsAt("desired"),
      education: levelShown(listing.education_level),
      educationText: shown(listing.education_text),
      equivalent: ticked(listing.equivalent_experience_accepted),
      experience: shown(listing.experience_years_min),
      workLanguages: listing.work_languages,
      police: ticked(listing.police_certificate_required),
      clearance: shown(listing.security_clearance),
      ...Object.assign({}, ...questions),
    };
  },
});

/** Levels are those of the national classification; the form offers one of each name. */
function levelShown(level: number | null): string {
  if (level === null) return "";
  return String(level <= 2 ? 2 : level <= 4 ? 3 : level);
}
