import { useTranslation } from "react-i18next";
import { href } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";

/** The mentor's pages; those of one trainee lie below the list. */
export function MentorNav({ isBelow = false }: { isBelow?: boolean }) {
  const { t } = useTranslation("mentoring");
  const { lang } = useLocale();
  return (
    <SubNav
      label={t("nav.label")}
      items={[
        {
          to: href("/:lang?/mentor", { lang }),
          label: t("nav.mentees"),
          current: isBelow ? "true" : "page",
        },
      ]}
    />
  );
}
