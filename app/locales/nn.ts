import account from "./nn/account.ts";
import applications from "./nn/applications.ts";
import common from "./nn/common.ts";
import listings from "./nn/listings.ts";
import pages from "./nn/pages.ts";
import saved from "./nn/saved.ts";
import start from "./nn/start.ts";
import stories from "./nn/stories.ts";

/** The texts of public, account and candidate pages. Workspaces have their own; mail is read on the server only. */
export default { account, applications, common, listings, pages, saved, start, stories } as const;
