import { href, Link } from "react-router";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { ListingCard } from "./listing-card";
import type { ListingCardData } from "./listing-card-data";

export function CardList({ cards }: { cards: readonly ListingCardData[] }) {
  return (
    <ul className="sk-hits">
      {cards.map((card) => (
        <li key={card.id}>
          <ListingCard card={card} isShort />
        </li>
      ))}
    </ul>
  );
}

type Door = { count: number; to: string };

/** What people look for in a job, each with how many ads offer it. */
export function Doors({
  doors,
  themes,
}: {
  doors: Record<"remote" | "stipend" | "security" | "learning" | "first", Door>;
  themes: number;
}) {
  const { t } = useTranslation("start");
  const { lang } = useLocale();
  const search = href("/:lang?/stillinger", { lang });
  const order = ["remote", "stipend", "security", "learning", "mission", "first"] as const;
  return (
    <ul className="sk-doors">
      {order.map((id) => (
        <li key={id}>
          <Link to={id === "mission" ? "#oppdrag" : search + doors[id].to} reloadDocument={id === "mission"}>
            <h3>{t(`doors.${id}`)}</h3>
            <b>
              {id === "mission"
                ? t("doors.themes", { count: themes })
                : t("doors.count", { count: doors[id].count })}
            </b>
            <p>{t(`doors.${id}Text`)}</p>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Traineeships that take applications: who, when, where and for how long. */
export function Programmes({ cards }: { cards: readonly ListingCardData[] }) {
  const { t } = useTranslation("start");
  const { lang } = useLocale();
  return (
    <ul className="sk-progs">
      {cards.map((card) => (
        <li className="sk-prog" key={card.id}>
          <div>
            <h3>
              <Link to={href("/:lang?/stillinger/:slug", { lang, slug: card.slug })} lang={card.lang}>
                {card.title}
              </Link>
            </h3>
            <p className="sk-soft sk-mt-s">
              <span className="sk-line">
                {card.agency} {card.isExample && <ExampleTag />}
              </span>
              {card.start && <span className="sk-line">{t("programmes.start", { start: card.start })}</span>}
              {card.deadline && (
                <span className="sk-line">{t("programmes.applyBy", { date: card.deadline.date })}</span>
              )}
            </p>
          </div>
          <div className="sk-stack">
            <p lang={card.lang}>{card.summary}</p>
            <dl className="sk-facts">
              <div>
                <dt>{t("programmes.where")}</dt>
                <dd>{card.place}</dd>
              </div>
              {card.months && (
                <div>
                  <dt>{t("programmes.length")}</dt>
                  <dd>{t("programmes.months", { count: card.months })}</dd>
                </div>
              )}
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Names with how many ads each has, every one a search. */
export function CountList(props: {
  parameter: "fylke" | "samfunnsoppdrag";
  items: readonly { value: string; name: string; count: number }[];
  isWide?: boolean;
}) {
  const { lang } = useLocale();
  const search = href("/:lang?/stillinger", { lang });
  return (
    <ul className={`sk-counties sk-mt ${props.isWide ? "sk-counties--wide" : ""}`}>
      {props.items.map(({ value, name, count }) => (
        <li key={value}>
          <Link to={`${search}?${props.parameter}=${value}`}>
            <span>{name}</span>
            <b>{count}</b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
