import agency from "./agency.ts";
import editor from "./editor.ts";
import joining from "./joining.ts";
import members from "./members.ts";

/** The texts that only workspaces need; see isWorkspacePath. */
export default { agency, editor, joining, members } as const;
