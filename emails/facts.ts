import { z } from "zod";

/** A mail is read again years later: compared with this `now`, every date shows its year. */
export const ALWAYS_WITH_YEAR = new Date(0);

const instant = z.iso.datetime({ offset: true });

export const queuedFacts = z.object({ queuedAt: instant });

/** What a mail about one application knows; `queuedAt` is when the thing it tells about happened. */
export const applicationFacts = queuedFacts.extend({
  applicationId: z.uuid(),
  listingId: z.uuid(),
  application: z.object({ submittedAt: instant, offListRequested: z.boolean() }),
  listing: z.object({
    title: z.string().min(1),
    language: z.enum(["nb", "nn", "en", "se"]),
    slug: z.string().min(1),
    deadline: instant,
  }),
  agency: z.object({ name: z.string().min(1), slug: z.string().min(1) }),
});
export type ApplicationFacts = z.output<typeof applicationFacts>;
