import { createContext } from "react";
import type { HeaderViewer } from "./header";

/** What the frame around a page has to know. */
export type Frame = { isDemo: boolean; siteUrl: string; viewer: HeaderViewer | null };

/** What only the server knows about the page it renders. In the browser the defaults hold. */
export type PageInfo = {
  /** The nonce that lets our inline scripts run. */
  nonce: string | undefined;
  /** False for reading pages and error pages: they are sent without any script. */
  hydrates: boolean;
  /** Stands on error pages so that a report can be found in the log. */
  requestId: string | undefined;
  /** The frame of an error page whose root loader never ran. */
  frame: Frame | undefined;
};

export const PageContext = createContext<PageInfo>({
  nonce: undefined,
  hydrates: true,
  requestId: undefined,
  frame: undefined,
});
