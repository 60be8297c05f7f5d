import { z } from "zod";
import type { Reference } from "~/domain/reference/reference";
import { joinList } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import { planNames } from "./plan-names";
import { brokenRuleWords, say } from "./plan-words";
import type { BrokenRule } from "./planner/broken-rule";

export type MissingCertificates = Extract<BrokenRule, { rule: "certificates" }>;

const missing = z.object({
  rule: z.literal("certificates"),
  trainee: z.string(),
  segment: z.string(),
  seat: z.string(),
  host: z.string(),
  missing: z.array(z.string()),
});

/** What the database tells with the refusal `certificates`: who lacks what, and where. Null for the detail of any other. */
export function readMissingCertificates(detail: string): MissingCertificates | null {
  try {
    return missing.parse(JSON.parse(detail));
  } catch {
    return null;
  }
}

type Placed = { traineeId: string; trainee: string; agencyId: string; host: string };

/** What is missing in the sentence that the plan has for it, with names from the cohort's placements and the programme's hosts. */
export function certificateText(
  broken: MissingCertificates,
  rows: { placements: readonly Placed[]; hosts?: readonly { value: string; label: string }[] },
  reference: Reference,
  locale: Locale,
): string {
  const t = i18nFor(locale).getFixedT(locale, "plan");
  const { placements, hosts = [] } = rows;
  const names = planNames(
    {
      trainees: placements.map((one) => ({ id: one.traineeId, name: one.trainee })),
      hosts: [
        ...placements.map((one) => ({ id: one.agencyId, name: one.host })),
        ...hosts.map((one) => ({ id: one.value, name: one.label })),
      ],
      seats: [],
    },
    reference,
    locale,
  );
  return say({ t }, brokenRuleWords(broken, { names, locale }));
}

/** Certificates by name, as in a sentence. */
export function certificateList(kinds: readonly string[], reference: Reference, locale: Locale): string {
  const names = planNames({ trainees: [], hosts: [], seats: [] }, reference, locale);
  return joinList(kinds.map(names.certificate), locale, "and");
}
