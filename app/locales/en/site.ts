import account from "./account.ts";
import applications from "./applications.ts";
import joining from "./joining.ts";
import pages from "./pages.ts";
import programmes from "./programmes.ts";
import reports from "./reports.ts";
import start from "./start.ts";
import stories from "./stories.ts";

/** The texts of public, account and candidate pages other than the search page. */
export default { account, applications, joining, pages, programmes, reports, start, stories } as const;
