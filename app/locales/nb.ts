import account from "./nb/account.ts";
import agency from "./nb/agency.ts";
import applications from "./nb/applications.ts";
import common from "./nb/common.ts";
import listings from "./nb/listings.ts";
import pages from "./nb/pages.ts";
import start from "./nb/start.ts";

/** Everything the browser may need in this language; mail is read on the server only. */
export default { account, agency, applications, common, listings, pages, start } as const;
