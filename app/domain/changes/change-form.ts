import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { seenAt } from "../programmes/seen-at";

/** What a coordinator asks for. */
export const changeKinds = ["dates", "fte", "host", "swap"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What is asked for in all; only a trainee asks for leave. */
export const requestKinds = [...changeKinds, "leave"] as const;

/** A swap that a trainee asks for is `asked` until the fellow has agreed, which sends it, or `declined`. */
export const changeStatuses = [
  "draft",
  "asked",
  "declined",
  "submitted",
  "returned",
  "approved",
  "rejected",
  "withdrawn",
] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

const reason = z.string({ error: "cohortLife:error.reason_required" }).max(1000);

/** What each kind of change asks for. */
export const changeForms = {
  dates: z
    .object({ startsOn: formDay, lastDay: formDay, reason })
    .refine((value) => value.startsOn <= value.lastDay, {
      path: ["lastDay"],
      error: "cohortSetup:error.lastDayFirst",
    }),
  fte: z.object({
    ftePercent: z.number().int({ error: "common:form.error.number" }).min(1).max(100),
    startsOn: formDay.optional(),
    reason,
  }),
  host: z.object({ seat: z.uuid({ error: "cohortLife:error.unknown_seat" }), reason }),
  swap: z.object({ other: z.uuid({ error: "cohortLife:error.unknown_placement" }), reason }),
};

export type Change = {
  [Kind in ChangeKind]: { kind: Kind; value: z.output<(typeof changeForms)[Kind]> };
}[ChangeKind];

/** What a coordinator does with a request, from what the page showed. */
export const decideChangeForm = z.object({
  to: z.enum(["submitted", "withdrawn", "returned", "approved", "rejected"]),
  from: z.enum(changeStatuses),
  seen: seenAt.optional(),
  note: z.string().max(1000).optional(),
});

type Decision = z.output<typeof decideChangeForm>["to"];

/** What the person on the page may do with a request: decide what was sent, or send and take back one's own. */
export function changeSteps(status: ChangeStatus, isMine: boolean): Decision[] {
  if (status === "submitted") return ["approved", "returned", "rejected"];
  if (isMine && (status === "draft" || status === "returned")) return ["submitted", "withdrawn"];
  return [];
}
