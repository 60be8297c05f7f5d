import admin from "./admin.ts";
import agency from "./agency.ts";
import agencyStories from "./agency-stories.ts";
import cohortLife from "./cohort-life.ts";
import cohortSetup from "./cohort-setup.ts";
import editor from "./editor.ts";
import hosting from "./hosting.ts";
import listingComments from "./listing-comments.ts";
import members from "./members.ts";
import mentoring from "./mentoring.ts";
import plan from "./plan.ts";
import programme from "./programme.ts";
import trainee from "./trainee.ts";

/** The texts that only workspaces need; see textsOf. */
export default {
  admin,
  agency,
  agencyStories,
  cohortLife,
  cohortSetup,
  editor,
  hosting,
  listingComments,
  members,
  mentoring,
  plan,
  programme,
  trainee,
} as const;
