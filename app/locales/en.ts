import account from "./en/account.ts";
import applications from "./en/applications.ts";
import common from "./en/common.ts";
import listings from "./en/listings.ts";
import pages from "./en/pages.ts";
import saved from "./en/saved.ts";
import start from "./en/start.ts";
import stories from "./en/stories.ts";

/** The texts of public, account and candidate pages. Workspaces have their own; mail is read on the server only. */
export default { account, applications, common, listings, pages, saved, start, stories } as const;
