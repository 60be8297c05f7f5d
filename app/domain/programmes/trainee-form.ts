import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";

export const certificateKinds = [
  "police_certificate",
  "clearance_confidential",
  "clearance_secret",
  "clearance_top_secret",
] as const;
export const certificateKind = z.enum(certificateKinds, { error: "cohortLife:error.certificate" });

/** What a coordinator notes about a trainee: days away, and that a certificate was shown, never its content. */
export const traineeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("addLeave"), startsOn: formDay, lastDay: formDay }),
  z.object({ intent: z.literal("removeLeave"), leave: z.uuid() }),
  z.object({ intent: z.literal("addCertificate"), kind: certificateKind, lastValidDay: formDay.optional() }),
  z.object({ intent: z.literal("removeCertificate"), kind: certificateKind }),
]);
