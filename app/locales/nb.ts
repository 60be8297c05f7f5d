import common from "./nb/common.ts";
import listings from "./nb/listings.ts";
import saved from "./nb/saved.ts";

/** The texts of the search page, which every page has. See textsOf for the others; mail is read on the server only. */
export default { common, listings, saved } as const;
