import type { ReactNode } from "react";
import { useTranslation } from "~/ui/use-translation";

export function Tag({
  kind,
  children,
  lang,
}: {
  kind?: "mission" | undefined;
  children: ReactNode;
  lang?: string | undefined;
}) {
  return (
    <span className="sk-tag" data-kind={kind} lang={lang}>
      {children}
    </span>
  );
}

/** Stands on everything that is made up for the demo. */
export function ExampleTag() {
  const { t } = useTranslation();
  return (
    <span className="sk-tag" data-kind="example">
      {t("demo.tag")}
    </span>
  );
}
