import { joinList } from "~/locales/format";
import { EmptyState } from "~/ui/empty-state";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** Stands where applications would: the reader has no seat that opens them, and these people have. */
export function NoSeat({ handlers }: { handlers: readonly string[] }) {
  const { t } = useTranslation("agency");
  const { locale } = useLocale();
  const names = handlers.map((name) => name || t("person.colleague"));
  return (
    <EmptyState>
      {t("applications.noSeat")}{" "}
      {names.length
        ? t("applications.handlers", { names: joinList(names, locale, "and") })
        : t("applications.noHandlers")}
    </EmptyState>
  );
}
