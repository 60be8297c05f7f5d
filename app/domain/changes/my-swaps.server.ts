import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { MyPlacement } from "../traineeship/traineeship";
import { changeStatuses } from "./change-form";
import { swapAnswers } from "./swap-answers";

const status = z.enum(changeStatuses);

/** A swap between the person and a fellow, asked by either. Where the fellow is stands as it is now; periods are half-open. */
export type MySwap = {
  id: string;
  isMine: boolean;
  placementId: string;
  status: z.output<typeof status>;
  fellow: string;
  host: string;
  place: string;
  startsOn: string;
  endsBefore: string;
  reason: string;
  note: string | null;
  askedAt: string;
  /** Whether both placements are still as they were when it was asked. */
  isCurrent: boolean;
};

/** The swaps of some of the person's own placements, the newest first. */
export async function listMySwaps(
  database: RequestDatabase,
  placements: readonly Pick<MyPlacement, "id">[],
): Promise<MySwap[]> {
  const { data, error } = await database.rpc("my_swaps");
  if (error) throw error;
  return data
    .filter((row) => placements.some(({ id }) => id === row.placement_id))
    .map((row) => ({
      id: row.request_id,
      isMine: row.is_mine,
      placementId: row.placement_id,
      status: status.parse(row.status),
      fellow: row.name,
      host: row.host,
      place: row.municipality,
      startsOn: row.starts_on,
      endsBefore: row.ends_before,
      reason: row.reason,
      note: row.note,
      askedAt: row.asked_at,
      isCurrent: row.is_current === true,
    }));
}

/** A swap that a fellow has asked for, among those of the person's own placements; null when there is none such. */
export async function findAskedSwap(
  database: RequestDatabase,
  placements: readonly Pick<MyPlacement, "id">[],
  id: string,
): Promise<MySwap | null> {
  if (!isId(id)) return null;
  const swaps = await listMySwaps(database, placements);
  return swaps.find((swap) => swap.id === id && !swap.isMine) ?? null;
}

export const answerSwapForm = z.object({
  answer: z.enum(["submitted", "declined"]),
  from: status,
  note: z.string().max(1000, { error: "trainee:change.error.reasonTooLong" }).optional(),
});

const refusals = ["not_found", "changed_meanwhile", "transition_not_allowed", "swap_outdated"] as const;
export type AnswerRefusal = (typeof refusals)[number];

/** The fellow agrees, which sends the swap to the coordinator, or says no, from the status the page showed. */
export async function answerSwap(
  database: RequestDatabase,
  id: string,
  { answer, from, note }: z.output<typeof answerSwapForm>,
): Promise<Outcome<AnswerRefusal>> {
  if (!swapAnswers(from).includes(answer)) return { ok: false, reason: "transition_not_allowed" };
  const { error } = await database.rpc("move_change_request", {
    p_request: id,
    p_to: answer,
    p_from: from,
    ...(note && { p_note: note }),
  });
  return outcomeOf(error, refusals);
}

/** A fellow of the same segment to swap with, and where they are. */
export type SwapPartner = {
  id: string;
  name: string;
  host: string;
  place: string;
  startsOn: string;
  endsBefore: string;
};

/** The fellows that a placement which has not begun can be swapped with. */
export async function listSwapPartners(
  database: RequestDatabase,
  placementId: string,
): Promise<SwapPartner[]> {
  const { data, error } = await database.rpc("swap_partners", { p_placement: placementId });
  if (error) throw error;
  return data.map((row) => ({
    id: row.placement_id,
    name: row.name,
    host: row.host,
    place: row.municipality,
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
  }));
}
