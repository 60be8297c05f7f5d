import { z } from "zod";
import { removeFiles } from "~/platform/files.server";
import type { WorkerJob } from "./worker-context";

const batch = 100;

/** Removes files whose document row is gone: a document taken out of a draft, a draft thrown away, an account deleted. */
export const removeOrphanedFiles: WorkerJob = {
  name: "remove files",
  everyMs: 60_000,
  async run({ database, log, signal }) {
    let removed = 0;
    for (let keys = await listKeys(); keys.length > 0 && !signal.aborted; keys = await listKeys()) {
      await removeFiles(database, keys);
      const { error } = await database.rpc("forget_removed_files", { p_keys: keys });
      if (error) throw new Error(`Removed files cannot be forgotten: ${error.message}`);
      removed += keys.length;
    }
    if (removed > 0) log.info({ files: removed }, "files removed");

    async function listKeys(): Promise<string[]> {
      const { data, error } = await database.rpc("files_to_remove", { p_limit: batch });
      if (error) throw new Error(`Files to remove cannot be listed: ${error.message}`);
      return z.array(z.string()).parse(data);
    }
  },
};
