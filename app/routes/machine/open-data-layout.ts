import { openData } from "~/middleware/open-data";
import type { Route } from "./+types/open-data-layout";

/** What machines of others read: open to every origin, limited by address, refusals in machine form. */
export const middleware: Route.MiddlewareFunction[] = [openData];
