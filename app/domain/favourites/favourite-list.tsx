import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { StatusTag } from "~/ui/status-tag";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import { ListingCard } from "../listings/listing-card";
import { NOTE_LENGTH } from "./favourite-form";
import type { Favourite } from "./favourites.server";

/** Favourites as cards, each with the person's own note and a way out. `failed` is the note that was sent back. */
export function FavouriteList(props: { favourites: readonly Favourite[]; failed: FormFailure | undefined }) {
  const { t } = useTranslation("saved");
  return (
    <ul className="sk-hits">
      {props.favourites.map(({ listingId, note, card }) => {
        const failed = props.failed?.values.listing === listingId ? props.failed : undefined;
        const title = card?.title ?? t("favourites.hidden");
        return (
          <li key={listingId}>
            {card ? (
              <>
                <ListingCard card={card} isShort />
                {!card.isLive && (
                  <p className="sk-mb">
                    <StatusTag>{t("favourites.closed")}</StatusTag>
                  </p>
                )}
              </>
            ) : (
              <div className="sk-hit">
                <h3>{title}</h3>
                <p className="sk-hit__mission">{t("favourites.hiddenText")}</p>
              </div>
            )}
            <Form method="post" className="sk-form sk-read sk-mb" noValidate>
              <input type="hidden" name="listing" value={listingId} />
              <TextArea
                {...fieldOf(failed, "note", note)}
                id={`note-${listingId}`}
                label={
                  <>
                    {t("favourites.note")}
                    <span className="ds-sr-only">: {title}</span>
                  </>
                }
                rows={2}
                maxLength={NOTE_LENGTH}
                optional
              />
              <div className="sk-actions">
                <Button name="step" value="note" variant="secondary">
                  {t("favourites.saveNote")}
                  <span className="ds-sr-only">: {title}</span>
                </Button>
                <Button name="step" value="remove" variant="tertiary">
                  {t("favourites.remove")}
                  <span className="ds-sr-only">: {title}</span>
                </Button>
              </div>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
