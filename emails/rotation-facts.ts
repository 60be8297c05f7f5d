import { z } from "zod";
import { queuedFacts } from "./facts.ts";

const named = z.object({ name: z.string().min(1), slug: z.string().min(1) });

/** What every mail of a rotation knows. No trainee's name is among it. */
export const rotationFacts = queuedFacts.extend({
  programme: named,
  cohort: named.extend({ id: z.uuid() }),
});

/** The same of a mail about one host. */
export const hostFacts = rotationFacts.extend({ host: named });
