import agency from "./agency.ts";

/** The texts that only workspaces need; see isWorkspacePath. */
export default { agency } as const;
