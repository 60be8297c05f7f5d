import "i18next";
import type explanations from "./nb/explanations.ts";
import type mail from "./nb/mail.ts";
import type site from "./nb/site.ts";
import type workspaces from "./nb/workspaces.ts";
import type texts from "./nb.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof texts & typeof site & typeof explanations & typeof workspaces & { mail: typeof mail };
  }
}
