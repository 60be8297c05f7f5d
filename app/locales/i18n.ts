import { createInstance, type i18n } from "i18next";
import type { Locale, TextBundle } from "./locale.ts";

/** The same keys as bokmål, with other words: what `nn` and `en` have to satisfy. */
export type TextsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> };

const texts = {
  nb: () => import("./nb.ts"),
  nn: () => import("./nn.ts"),
  en: () => import("./en.ts"),
};
const bundles = {
  site: {
    nb: () => import("./nb/site.ts"),
    nn: () => import("./nn/site.ts"),
    en: () => import("./en/site.ts"),
  },
  explanations: {
    nb: () => import("./nb/explanations.ts"),
    nn: () => import("./nn/explanations.ts"),
    en: () => import("./en/explanations.ts"),
  },
  workspaces: {
    nb: () => import("./nb/workspaces.ts"),
    nn: () => import("./nn/workspaces.ts"),
    en: () => import("./en/workspaces.ts"),
  },
};
const mailTexts = {
  nb: () => import("./nb/mail.ts"),
  nn: () => import("./nn/mail.ts"),
  en: () => import("./en/mail.ts"),
};

const instances = new Map<Locale, i18n>();

/** Loads one language once. The browser loads only the language and the kind of page it shows; the server loads all. */
export async function loadLocale(locale: Locale): Promise<i18n> {
  const known = instances.get(locale);
  if (known) return known;
  const resources: Record<string, object> = { ...(await texts[locale]()).default };
  if (import.meta.env.SSR) {
    for (const bundle of Object.values(bundles)) Object.assign(resources, (await bundle[locale]()).default);
    resources.mail = (await mailTexts[locale]()).default;
  }
  const instance = createInstance({
    lng: locale,
    resources: { [locale]: resources } as never,
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  await instance.init();
  instances.set(locale, instance);
  return instance;
}

/** Adds more texts to a language that is loaded. */
export async function loadTexts(locale: Locale, names: readonly TextBundle[]): Promise<void> {
  for (const name of names) {
    const { default: added } = await bundles[name][locale]();
    for (const [namespace, texts] of Object.entries(added))
      i18nFor(locale).addResourceBundle(locale, namespace, texts);
  }
}

/** The texts of a language that is already loaded. Throws when it is not. */
export function i18nFor(locale: Locale): i18n {
  const instance = instances.get(locale);
  if (!instance) throw new Error(`The texts for ${locale} are not loaded`);
  return instance;
}
