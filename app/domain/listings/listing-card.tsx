import type { ReactNode } from "react";
import { href, Link } from "react-router";
import { DaysLine } from "~/ui/days-line";
import { Facts } from "~/ui/facts";
import { ExampleTag, Tag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { HighlightedText } from "./highlighted-text";
import type { ListingCardData } from "./listing-card-data";

/** What a search adds to a card: the title and a place in the text with the words that were found, as HTML. */
export type HitMarks = {
  title?: string | undefined;
  excerpt?: string | undefined;
  distance?: string;
  /** Sentences. */
  why?: readonly string[];
};

/**
 * One ad in a list: the whole card is the target of its one link, and the four facts stand in the same order on every
 * card, so that they can be compared down the page. Wrap cards in `<ul className="sk-hits">`.
 */
export function ListingCard(props: {
  card: ListingCardData;
  marks?: HitMarks | undefined;
  /** Leaves out mission and benefits, where few cards stand among much else. */
  isShort?: boolean;
  /** The button that keeps the ad. */
  save?: ReactNode;
}) {
  const { card, marks } = props;
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  return (
    <article className="sk-hit">
      <div className="sk-hit__top">
        <strong>{card.agency}</strong>
        <span>{card.place}</span>
        {marks?.distance && <span>{marks.distance}</span>}
        {card.isExample && <ExampleTag />}
        {props.save && <div className="sk-hit__save sk-noprint">{props.save}</div>}
      </div>
      <h3>
        <Link to={href("/:lang?/stillinger/:slug", { lang, slug: card.slug })} lang={card.lang}>
          {marks?.title ? <HighlightedText html={marks.title} /> : card.title}
        </Link>
      </h3>
      <p className="sk-hit__mission" lang={card.lang}>
        {marks?.excerpt ? <HighlightedText html={marks.excerpt} /> : card.summary}
      </p>
      <Facts
        items={[
          {
            label: t("card.remote"),
            value: <DaysLine days={card.remote.days} />,
            small: card.remote.text,
            strong: card.remote.isStrong,
          },
          {
            label: card.stipend?.label ?? t("card.stipend"),
            value: card.stipend?.amount ?? null,
            small: card.stipend?.more,
            strong: card.stipend !== null,
          },
          { label: card.pay.label, value: card.pay.range && <PayRange text={card.pay.range} /> },
          { label: t("card.deadline"), value: card.deadline?.date ?? null, small: card.deadline?.left },
        ]}
      />
      {!props.isShort && (card.mission || card.benefits.length > 0) && (
        <ul className="sk-hit__more">
          {card.mission && (
            <li>
              <Tag kind="mission">{card.mission}</Tag>
            </li>
          )}
          {card.benefits.map((benefit) => (
            <li key={benefit}>
              <Tag>{benefit}</Tag>
            </li>
          ))}
        </ul>
      )}
      {marks?.why && marks.why.length > 0 && (
        <details className="sk-hit__why">
          <summary>
            {t("search.whyHit.title")}
            <span className="ds-sr-only">: {card.title}</span>
          </summary>
          <ul className="sk-bullets">
            {marks.why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** The range may break after its dash and nowhere else. */
function PayRange({ text }: { text: string }) {
  const [from, to] = text.split("–");
  return to ? (
    <>
      {from}–<wbr />
      {to}
    </>
  ) : (
    text
  );
}
