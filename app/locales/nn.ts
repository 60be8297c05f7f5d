import account from "./nn/account.ts";
import agency from "./nn/agency.ts";
import applications from "./nn/applications.ts";
import common from "./nn/common.ts";
import listings from "./nn/listings.ts";
import pages from "./nn/pages.ts";
import start from "./nn/start.ts";

/** Everything the browser may need in this language; mail is read on the server only. */
export default { account, agency, applications, common, listings, pages, start } as const;
