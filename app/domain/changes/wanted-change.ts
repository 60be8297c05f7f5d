import { z } from "zod";
import { formDay } from "../listing-editor/dates-section";
import { dayAfter, lastDayOf } from "../programmes/days";
import { isOpen, type MyPlacement } from "../traineeship/traineeship";

/** What a trainee may ask to have changed, by the word in the address. */
export const changeKinds = { deltid: "fte", datoer: "dates", vert: "host" } as const;
export type ChangeWord = keyof typeof changeKinds;
const changeWords = Object.keys(changeKinds) as ChangeWord[];

export const REASON_LENGTH = 1000;

/** What the database is asked to change; a period is half-open. */
export type WantedChange = {
  kind: (typeof changeKinds)[ChangeWord];
  startsOn?: string | undefined;
  endsBefore?: string | undefined;
  ftePercent?: number | undefined;
  seatId?: string | undefined;
};

const shared = {
  intent: z.enum(["preview", "send", "edit"]),
  reason: z
    .string({ error: "trainee:change.error.reason" })
    .max(REASON_LENGTH, { error: "trainee:change.error.reasonTooLong" }),
};

const forms = {
  deltid: z.object({
    ...shared,
    percent: z
      .number({ error: "trainee:change.error.percent" })
      .int({ error: "trainee:change.error.percent" })
      .min(1, { error: "trainee:change.error.percent" })
      .max(100, { error: "trainee:change.error.percent" }),
    from: formDay.optional(),
  }),
  datoer: z.object({ ...shared, firstDay: formDay.optional(), lastDay: formDay }),
  vert: z.object({ ...shared, seat: z.uuid({ error: "trainee:change.error.seat" }) }),
};

/** The kinds of change that a placement is open for: whoever has begun at a host stays there. */
export function openChanges(placement: MyPlacement): ChangeWord[] {
  if (!isOpen(placement)) return [];
  return changeWords.filter((word) => word !== "vert" || placement.status !== "active");
}

/**
 * The form of one kind of change to a placement, read into what the database is asked. Of a placement that has begun,
 * the first day stands, and part-time holds from a day within it.
 */
export function changeForm(word: ChangeWord, placement: MyPlacement) {
  const hasBegun = placement.status === "active";
  const within = (day: string) => day > placement.startsOn && day < placement.endsBefore;
  switch (word) {
    case "deltid":
      return forms.deltid
        .refine(({ from }) => !hasBegun || (from !== undefined && within(from)), {
          path: ["from"],
          error: "trainee:change.error.from",
        })
        .transform(({ percent, from, ...rest }) => ({
          ...rest,
          wanted: {
            kind: changeKinds.deltid,
            ftePercent: percent,
            startsOn: hasBegun ? from : undefined,
          } as WantedChange,
        }));
    case "datoer":
      return forms.datoer
        .transform(({ firstDay, lastDay: last, ...rest }) => ({
          ...rest,
          first: (hasBegun ? undefined : firstDay) ?? placement.startsOn,
          last,
        }))
        .refine(({ first, last }) => first <= last, {
          path: ["lastDay"],
          error: "trainee:change.error.period_reversed",
        })
        .transform(({ first, last, ...rest }) => ({
          ...rest,
          wanted: { kind: changeKinds.datoer, startsOn: first, endsBefore: dayAfter(last) } as WantedChange,
        }));
    case "vert":
      return forms.vert.transform(({ seat, ...rest }) => ({
        ...rest,
        wanted: { kind: changeKinds.vert, seatId: seat } as WantedChange,
      }));
  }
}

/** What stands in the form before anything is typed: what holds now, or the request that came back. */
export function shownChange(
  placement: MyPlacement,
  returned: (WantedChange & { reason: string }) | null,
): Record<string, string> {
  return {
    percent: String(returned?.ftePercent ?? placement.ftePercent),
    from: returned?.kind === "fte" ? (returned.startsOn ?? "") : "",
    firstDay: returned?.kind === "dates" && returned.startsOn ? returned.startsOn : placement.startsOn,
    lastDay: lastDayOf(
      returned?.kind === "dates" && returned.endsBefore ? returned.endsBefore : placement.endsBefore,
    ),
    seat: returned?.seatId ?? "",
    reason: returned?.reason ?? "",
  };
}
