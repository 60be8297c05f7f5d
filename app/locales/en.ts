import common from "./en/common.ts";
import listings from "./en/listings.ts";
import saved from "./en/saved.ts";

/** The texts of the search page, which every page has. See textsOf for the others; mail is read on the server only. */
export default { common, listings, saved } as const;
