import { href, Link } from "react-router";
import { Alert } from "~/ui/alert";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { gateItems, sectionSlugs } from "./edit-sections";
import type { Gate } from "./publication.server";

/** An ad of an agency with what the publish gate says of it; null where it is not asked. */
export type GatedListing = { agency: { slug: string }; listing: { id: string }; gate: Gate | null };

/** What an ad still lacks, each with the way to where it is written; nothing when it lacks nothing. */
export function MissingItems({ agency, listing, gate }: GatedListing) {
  const { t } = useTranslation("editor");
  const { lang } = useLocale();
  if (!gate?.missing.length) return null;
  return (
    <Alert tone="warning">
      <h2 className="sk-h-sm">{t("gate.title", { count: gate.missing.length })}</h2>
      <ul>
        {gate.missing.map((item) => {
          const section = gateItems[item];
          const text = t(`gate.item.${item}`);
          const params = { lang, agency: agency.slug, id: listing.id };
          return (
            <li key={item}>
              {section ? (
                <Link
                  to={href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", {
                    ...params,
                    section: sectionSlugs[section],
                  })}
                >
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
