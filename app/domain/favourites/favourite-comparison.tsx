import { href, Link } from "react-router";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingCardData } from "../listings/listing-card-data";

/** The same four facts of every ad beside one another. */
export function FavouriteComparison({ cards }: { cards: readonly ListingCardData[] }) {
  const { t } = useTranslation(["saved", "listings", "common"]);
  const { lang } = useLocale();
  const unknown = t("common:facts.unknown");
  return (
    <details className="sk-toggle">
      <summary>{t("favourites.compare")}</summary>
      <Table
        caption={<span className="ds-sr-only">{t("favourites.compare")}</span>}
        columns={[
          { label: t("favourites.listing") },
          { label: t("listings:card.remote") },
          { label: t("listings:card.stipend") },
          { label: t("favourites.pay") },
          { label: t("listings:card.deadline") },
        ]}
        rows={cards.map((card) => ({
          key: card.id,
          cells: [
            <Link
              key="title"
              to={href("/:lang?/stillinger/:slug", { lang, slug: card.slug })}
              lang={card.lang}
            >
              {card.title}
            </Link>,
            card.remote.text,
            card.stipend ? [card.stipend.label, card.stipend.amount].join(": ") : unknown,
            card.pay.range ? `${card.pay.range} (${card.pay.label.toLocaleLowerCase()})` : unknown,
            card.deadline ? `${card.deadline.date}, ${card.deadline.left}` : unknown,
          ],
        }))}
      />
    </details>
  );
}
