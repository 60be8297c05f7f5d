import admin from "./admin.ts";
import agency from "./agency.ts";
import agencyStories from "./agency-stories.ts";
import editor from "./editor.ts";
import joining from "./joining.ts";
import members from "./members.ts";
import programme from "./programme.ts";
import reports from "./reports.ts";

/** The texts that only workspaces need; see isWorkspacePath. */
export default { admin, agency, agencyStories, editor, joining, members, programme, reports } as const;
