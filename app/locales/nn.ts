import common from "./nn/common.ts";
import listings from "./nn/listings.ts";
import saved from "./nn/saved.ts";

/** The texts of the search page, which every page has. See textsOf for the others; mail is read on the server only. */
export default { common, listings, saved } as const;
