import { z } from "zod";
import { followUpMonths } from "./follow-up-times";

const yesOrNo = z.enum(["yes", "no"]).transform((answer) => answer === "yes");

export const followUpForm = z.object({
  months: z.number().refine((months) => followUpMonths.some((one) => one === months)),
  inRegion: yesOrNo,
  inPublicSector: yesOrNo,
});
export type FollowUpAnswer = z.output<typeof followUpForm>;

export const consentForm = z.object({ consent: z.enum(["give", "withdraw"]) });
