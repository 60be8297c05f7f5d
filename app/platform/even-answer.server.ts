import { setTimeout as sleep } from "node:timers/promises";

const floorMs = 600;

/**
 * Runs `work` and answers no sooner than after 600 ms. Work that takes longer for a known address than for an unknown
 * one (hashing a password, writing a mail) would otherwise tell by its time who has an account.
 */
export async function evenAnswer<Value>(work: () => Promise<Value>): Promise<Value> {
  const [result] = await Promise.allSettled([work(), sleep(floorMs)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
