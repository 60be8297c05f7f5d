import { href } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export type ProgrammePage = "cohorts" | "template" | "people";

/** The pages of a programme as a whole. */
export function ProgrammeNav({ programme, current }: { programme: string; current: ProgrammePage }) {
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const pages = [
    ["cohorts", href("/:lang?/program/:programme", { lang, programme })],
    ["template", href("/:lang?/program/:programme/mal", { lang, programme })],
    ["people", href("/:lang?/program/:programme/folk", { lang, programme })],
  ] as const;
  return (
    <SubNav
      label={t("nav.programme")}
      items={pages.map(([page, to]) => ({
        to,
        label: t(`nav.${page}`),
        current: page === current ? "page" : undefined,
      }))}
    />
  );
}
