import agency from "./agency.ts";
import editor from "./editor.ts";

/** The texts that only workspaces need; see isWorkspacePath. */
export default { agency, editor } as const;
