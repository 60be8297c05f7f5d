import { z } from "zod";
import type { WorkerJob } from "./worker-context";

const moved = z.number();

/** Begins and ends placements by their dates, and counts check-ins that nobody recorded as missed. */
export const advanceRotations: WorkerJob = {
  name: "advance rotations",
  everyMs: 3_600_000,
  async run({ database, log }) {
    const limit = AbortSignal.timeout(60_000);
    const [placements, checkIns] = await Promise.all([
      database.rpc("advance_placements").abortSignal(limit),
      database.rpc("miss_check_ins").abortSignal(limit),
    ]);
    const error = placements.error ?? checkIns.error;
    if (error) throw new Error(`Rotations cannot be advanced: ${error.message}`);
    const counts = { placements: moved.parse(placements.data), checkIns: moved.parse(checkIns.data) };
    if (counts.placements + counts.checkIns > 0) log.info(counts, "rotations advanced");
  },
};
