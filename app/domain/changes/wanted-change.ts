import { z } from "zod";
import { formDay } from "../listing-editor/dates-section";
import { dayAfter, lastDayOf } from "../programmes/days";
import { isOpen, type MyPlacement } from "../traineeship/traineeship";

/** What a trainee may ask to have changed, by the word in the address. */
export const changeKinds = {
  deltid: "fte",
  permisjon: "leave",
  datoer: "dates",
  vert: "host",
  bytte: "swap",
} as const;
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
  /** The fellow's placement, for a swap. */
  otherId?: string | undefined;
};

const intent = z.enum(["preview", "send", "edit"]);
const shared = {
  intent,
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
  /** No reason is asked for: it may tell of health. */
  permisjon: z.object({ intent, firstDay: formDay, lastDay: formDay }),
  vert: z.object({ ...shared, seat: z.uuid({ error: "trainee:change.error.seat" }) }),
  bytte: z.object({ ...shared, other: z.uuid({ error: "trainee:change.error.other" }) }),
};

/** What a change to a placement depends on. */
export type ChangeablePlacement = Pick<MyPlacement, "status" | "startsOn" | "endsBefore" | "ftePercent">;

/** What a host may ask for: dates and part-time. Who comes is not a host's to exchange, nor who is away. */
export type HostChangeWord = "deltid" | "datoer";

/** The kinds of change that its host may ask for in a placement: none once it is over. */
export function hostChanges(placement: ChangeablePlacement): HostChangeWord[] {
  return isOpen(placement) ? ["deltid", "datoer"] : [];
}

/** The kinds of change that a placement is open for: whoever has begun at a host stays there. */
export function openChanges(placement: ChangeablePlacement): ChangeWord[] {
  if (!isOpen(placement)) return [];
  return changeWords.filter((word) => (word !== "vert" && word !== "bytte") || placement.status !== "active");
}

/**
 * The form of one kind of change to a placement, read into what the database is asked. Of a placement that has begun,
 * the first day stands, and part-time holds from a day within it.
 */
export function changeForm(word: ChangeWord, placement: ChangeablePlacement) {
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
    case "permisjon":
      return forms.permisjon
        .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
          path: ["lastDay"],
          error: "trainee:change.error.period_reversed",
        })
        .refine(({ firstDay }) => placement.startsOn <= firstDay && firstDay < placement.endsBefore, {
          path: ["firstDay"],
          error: "trainee:change.error.leave_outside_placement",
        })
        .transform(({ intent, firstDay, lastDay }) => ({
          intent,
          reason: "",
          wanted: {
            kind: changeKinds.permisjon,
            startsOn: firstDay,
            endsBefore: dayAfter(lastDay),
          } as WantedChange,
        }));
    case "bytte":
      return forms.bytte.transform(({ other, ...rest }) => ({
        ...rest,
        wanted: { kind: changeKinds.bytte, otherId: other } as WantedChange,
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
  word: ChangeWord,
  placement: ChangeablePlacement,
  returned: (WantedChange & { reason: string }) | null,
): Record<string, string> {
  const days = returned ?? (word === "datoer" ? placement : null);
  return {
    percent: String(returned?.ftePercent ?? placement.ftePercent),
    from: returned?.kind === "fte" ? (returned.startsOn ?? "") : "",
    firstDay: days?.startsOn ?? "",
    lastDay: days?.endsBefore ? lastDayOf(days.endsBefore) : "",
    seat: returned?.seatId ?? "",
    other: returned?.otherId ?? "",
    reason: returned?.reason ?? "",
  };
}
