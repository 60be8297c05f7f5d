import account from "./nb/account.ts";
import applications from "./nb/applications.ts";
import common from "./nb/common.ts";
import listings from "./nb/listings.ts";
import pages from "./nb/pages.ts";
import saved from "./nb/saved.ts";
import start from "./nb/start.ts";
import stories from "./nb/stories.ts";

/** The texts of public, account and candidate pages. Workspaces have their own; mail is read on the server only. */
export default { account, applications, common, listings, pages, saved, start, stories } as const;
