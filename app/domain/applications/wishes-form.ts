import { z } from "zod";
import type { WishOptions } from "./wish-options";
import { type Wish, type WishKind, wishKinds } from "./wishes";

/** How many wishes of each kind the form asks for; the planner tells apart the first three. */
const ranksAtMost = { host: 5, region: 3, theme: 3 } as const satisfies Record<WishKind, number>;
const fieldNames = { host: "vert", region: "sted", theme: "tema" } as const satisfies Record<
  WishKind,
  string
>;

export const wishField = (kind: WishKind, rank: number) => `${fieldNames[kind]}-${rank}`;

/** The ranks to choose for, from 1: no more than there are things to wish for. */
export function ranksOf(kind: WishKind, options: WishOptions): number[] {
  const count = options[kind].reduce((sum, { options: some }) => sum + some.length, 0);
  return Array.from({ length: Math.min(ranksAtMost[kind], count) }, (_, index) => index + 1);
}

/** Reads every rank as text; what may be wished for is judged by `readWishes`, which knows the choices. */
export const wishesForm = z.object(
  Object.fromEntries(
    wishKinds.flatMap((kind) =>
      Array.from({ length: ranksAtMost[kind] }, (_, index) => [
        wishField(kind, index + 1),
        z.string().max(100).optional(),
      ]),
    ),
  ),
);

/** One thing to put right, as a form shows it. */
type WishError = { key: string; values?: { name: string } };

/** The targets of each kind, the strongest first. */
export type ChosenWishes = Record<WishKind, string[]>;

/**
 * The wishes of a form in their order, and what to put right by field. Ranks that were passed over close up. Without a
 * wish nothing can be sent, so only a draft that is saved for later (`isDraft`) may have none.
 */
export function readWishes(
  values: Readonly<Record<string, string | undefined>>,
  options: WishOptions,
  isDraft: boolean,
): { wishes: ChosenWishes; errors: Record<string, WishError> } {
  const wishes: ChosenWishes = { host: [], region: [], theme: [] };
  const errors: Record<string, WishError> = {};
  for (const kind of wishKinds) {
    const labels = new Map(
      options[kind].flatMap(({ options: some }) => some.map(({ value, label }) => [value, label])),
    );
    for (const rank of ranksOf(kind, options)) {
      const target = values[wishField(kind, rank)];
      if (!target) continue;
      const label = labels.get(target);
      if (label === undefined) errors[wishField(kind, rank)] = unknownWish(kind);
      else if (wishes[kind].includes(target))
        errors[wishField(kind, rank)] = { key: "applications:error.wishedTwice", values: { name: label } };
      else wishes[kind].push(target);
    }
  }
  const isEmpty = wishKinds.every((kind) => wishes[kind].length === 0);
  const first = wishKinds.find((kind) => ranksOf(kind, options).length > 0) ?? "host";
  if (isEmpty && !isDraft && Object.keys(errors).length === 0)
    errors[wishField(first, 1)] = { key: "applications:error.noWish" };
  return { wishes, errors };
}

/** What to say by the field of a wish for something that is not, or no longer, among the choices. */
export function unknownWish(kind: WishKind): WishError {
  return { key: `applications:error.unknownWish.${kind}` };
}

/** The saved wishes as the form's values. */
export function savedWishes(wishes: readonly Wish[]): Record<string, string> {
  return Object.fromEntries(
    wishKinds.flatMap((kind) =>
      wishes
        .filter((wish) => wish.kind === kind)
        .map(({ target }, index) => [wishField(kind, index + 1), target]),
    ),
  );
}

/** The field in which something was wished for. */
export function fieldOfWish(
  values: Readonly<Record<string, string | undefined>>,
  kind: WishKind,
  target: string,
): string {
  const fields = Object.keys(wishesForm.shape).filter((name) => name.startsWith(`${fieldNames[kind]}-`));
  return fields.find((name) => values[name] === target) ?? wishField(kind, 1);
}
