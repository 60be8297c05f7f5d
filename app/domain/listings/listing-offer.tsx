import { useTranslation } from "~/ui/use-translation";
import type { OfferRow } from "./offer-rows";

/** The targeted part of an ad as a table, the same rows in the same order in every ad. */
export function ListingOffer(props: { rows: readonly OfferRow[]; adLang: string | undefined }) {
  const { rows, adLang } = props;
  const { t } = useTranslation(["listings", "common"]);
  return (
    <table className="sk-facttable">
      <caption>{t("listing.offer")}</caption>
      <tbody>
        {rows.map(({ id, items }) => (
          <tr key={id}>
            <th scope="row">{t(`listing.rows.${id}`)}</th>
            <td>
              {items.length === 0 && <span className="sk-soft">{t("common:facts.unknown")}</span>}
              {items.length === 1 &&
                items.map((item) => <OfferItem key={item.main} adLang={adLang} {...item} />)}
              {items.length > 1 && (
                <ul className="sk-plain sk-offers">
                  {items.map((item) => (
                    <li key={item.main}>
                      <OfferItem adLang={adLang} {...item} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OfferItem(props: OfferRow["items"][number] & { adLang: string | undefined }) {
  return (
    <>
      {props.main}
      {props.small.length > 0 && (
        <small>
          {props.small.map(({ text, isOwn }) => (
            <span key={text} lang={isOwn ? props.adLang : undefined}>
              {text}{" "}
            </span>
          ))}
        </small>
      )}
    </>
  );
}
