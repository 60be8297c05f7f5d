import { createContext } from "react-router";
import type { LocaleInfo } from "~/locales/locale";
import type { Viewer } from "~/middleware/viewer";
import type { RequestDatabase } from "~/platform/database.server";

/** The id that stands in the log lines of this request and on its error page. */
export const requestIdContext = createContext("");

/** The address or network of the caller, as far as trusted proxies tell it. For rate limits only, never logged. */
export const clientAddressContext = createContext("unknown");

/** The language of the page, from the URL. */
export const localeContext = createContext<LocaleInfo>({ locale: "nb", lang: undefined });

/** The database with the person's own session: row level security decides what it sees. */
export const databaseContext = createContext<RequestDatabase>();

/** True when somebody may be signed in and Supabase Auth could not tell just now. */
export const isSessionUnknownContext = createContext(false);

/** The person who is signed in, or null. */
export const viewerContext = createContext<Viewer | null>(null);
