import { href } from "react-router";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** Beside the hits: the way to keep this search. `query` is that of the page; whoever is not signed in comes back here. */
export function SaveSearchBox({ query }: { query: string }) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  return (
    <div className="sk-save sk-noprint">
      <h2 className="sk-h-sm">{t("box.title")}</h2>
      <p className="sk-small sk-soft">{t("box.text")}</p>
      <LinkButton variant="secondary" to={href("/:lang?/min-side/lagrede-sok/ny", { lang }) + query}>
        <Icon name="bell" />
        {t("box.save")}
      </LinkButton>
    </div>
  );
}
