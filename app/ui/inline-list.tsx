import type { ReactNode } from "react";
import { listParts } from "~/locales/format";
import { useLocale } from "./use-locale";

/** Links or names in running text, as a sentence lists them: "Ada, Bo og Cia". */
export function InlineList({ items }: { items: readonly ReactNode[] }) {
  const { locale } = useLocale();
  return listParts(items.length, locale).map((part) => (typeof part === "number" ? items[part] : part));
}
