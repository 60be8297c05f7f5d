import { Form, href, useLocation } from "react-router";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** Keeps an ad or lets it go, and stays on the page. Somebody who is not signed in is asked to, and comes back. */
export function FavouriteButton(props: {
  slug: string;
  title: string;
  titleLang: string | undefined;
  isFavourite: boolean;
  /** Where to go on to; the page itself unless told. */
  back?: string | undefined;
}) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  const { pathname, search } = useLocation();
  const { slug, title, titleLang, isFavourite } = props;
  return (
    <Form
      method="post"
      action={href("/:lang?/stillinger/:slug/favoritt", { lang, slug })}
      replace
      preventScrollReset
    >
      <input type="hidden" name="back" value={props.back ?? pathname + search} />
      <Button name="keep" value={isFavourite ? "no" : "yes"} variant="tertiary">
        <Icon name={isFavourite ? "star-filled" : "star"} />
        {t(isFavourite ? "star.kept" : "star.keep")}
        <span className="ds-sr-only">
          {t(isFavourite ? "star.letGo" : "star.asFavourite")} <span lang={titleLang}>{title}</span>
        </span>
      </Button>
    </Form>
  );
}
