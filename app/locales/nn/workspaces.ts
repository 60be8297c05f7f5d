import admin from "./admin.ts";
import agency from "./agency.ts";
import agencyStories from "./agency-stories.ts";
import editor from "./editor.ts";
import members from "./members.ts";
import programme from "./programme.ts";

/** The texts that only workspaces need; see textsOf. */
export default { admin, agency, agencyStories, editor, members, programme } as const;
