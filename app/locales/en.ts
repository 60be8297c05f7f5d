import account from "./en/account.ts";
import agency from "./en/agency.ts";
import applications from "./en/applications.ts";
import common from "./en/common.ts";
import listings from "./en/listings.ts";
import pages from "./en/pages.ts";
import start from "./en/start.ts";

/** Everything the browser may need in this language; mail is read on the server only. */
export default { account, agency, applications, common, listings, pages, start } as const;
