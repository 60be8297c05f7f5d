import type { Locale } from "~/locales/locale";
import { nameIn, type Reference, regionName } from "../reference/reference";

export const wishKinds = ["host", "region", "theme"] as const;
export type WishKind = (typeof wishKinds)[number];

/** What somebody who applies to a cohort's ad chooses among. `slug` is null while the programme has no page. */
export type WishChoices = {
  programme: string;
  slug: string | null;
  hosts: { id: string; name: string; municipality: string }[];
};

/** `target` is the id of an agency or a theme, or the number of a county, municipality or economic region. */
export type Wish = {
  id: string;
  kind: WishKind;
  target: string;
  /** The host's name; null where the wish is for something else or the host is no longer shown. */
  host: string | null;
  isWithdrawn: boolean;
};

/** The columns that `wishesOf` reads. */
export const wishColumns =
  "application_wishes(id, kind, rank, agency_id, region, theme_id, withdrawn_at, agencies(name))" as const;

type WishRow = {
  id: string;
  kind: string;
  rank: number;
  agency_id: string | null;
  region: string | null;
  theme_id: string | null;
  withdrawn_at: string | null;
  agencies: { name: string } | null;
};

/** Wishes as they are stored, the strongest of each kind first. */
export function wishesOf(rows: readonly WishRow[]): Wish[] {
  return rows
    .toSorted((a, b) => a.rank - b.rank)
    .map((row) => ({
      id: row.id,
      kind: row.kind as WishKind,
      target: row.agency_id ?? row.region ?? row.theme_id ?? "",
      host: row.agencies?.name ?? null,
      isWithdrawn: row.withdrawn_at !== null,
    }));
}

export type WishGroup = { kind: WishKind; wishes: { id: string; name: string; isWithdrawn: boolean }[] };

/** Wishes by their kind and by name, ready to show; kinds without a wish are left out. */
export function wishGroups(wishes: readonly Wish[], reference: Reference, locale: Locale): WishGroup[] {
  const nameOf = ({ kind, target, host }: Wish) => {
    if (kind === "region") return regionName(reference, target) ?? target;
    const theme = kind === "theme" ? reference.missions.get(target) : undefined;
    return theme ? nameIn(theme, locale) : (host ?? "–");
  };
  return wishKinds.flatMap((kind) => {
    const own = wishes.filter((wish) => wish.kind === kind);
    return own.length
      ? {
          kind,
          wishes: own.map((wish) => ({ id: wish.id, name: nameOf(wish), isWithdrawn: wish.isWithdrawn })),
        }
      : [];
  });
}
