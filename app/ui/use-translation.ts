import type { FlatNamespace, TFunction } from "i18next";
import { i18nFor } from "~/locales/i18n";
import { useLocale } from "./use-locale";

/**
 * `t`, which gives the texts of the page's language: those of `namespace`, or of the first of several and, with its
 * name before the key (`common:site.home`), of the others.
 */
export function useTranslation<const Namespace extends FlatNamespace | readonly FlatNamespace[] = "common">(
  namespace: Namespace = "common" as Namespace,
): { t: TFunction<Namespace extends readonly FlatNamespace[] ? [...Namespace] : Namespace> } {
  const { locale } = useLocale();
  return { t: i18nFor(locale).getFixedT(locale, namespace as FlatNamespace) as never };
}
