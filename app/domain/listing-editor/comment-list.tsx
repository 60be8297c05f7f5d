import { Form, href, Link } from "react-router";
import { formatDateTime } from "~/locales/format";
import { Button } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingComment } from "./comments.server";
import { type EditSection, sectionSlugs } from "./edit-sections";

type Props = {
  comments: readonly ListingComment[];
  agency: string;
  listing: string;
  /** The sections that the reader may write. */
  editable: readonly EditSection[];
  /** What can be done with these comments, if anything. */
  intent: "settle" | "reopen" | null;
};

/** Comments on an ad, each with the section it is about. */
export function CommentList({ comments, agency, listing, editable, intent }: Props) {
  const { t } = useTranslation(["listingComments", "editor", "agency"]);
  const { locale, lang } = useLocale();
  const editor = "/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?";
  return comments.map(({ id, section, body, at, author, settled }) => {
    const said = {
      name: author ?? t("agency:person.colleague"),
      when: formatDateTime(at, locale),
    };
    const title = section && t(`editor:section.${section}`);
    return (
      <article className="sk-assess" key={id} aria-labelledby={`kommentar-${id}`}>
        <h3 className="sk-h-sm sk-mb0" id={`kommentar-${id}`}>
          {t("by", said)}
        </h3>
        <p className="sk-soft sk-small sk-mb-s">
          {title ? t("about", { section: title }) : t("whole")}
          {settled &&
            `. ${t("settled", { name: settled.by ?? t("agency:person.colleague"), when: formatDateTime(settled.at, locale) })}`}
        </p>
        <p className="sk-lines">{body}</p>
        <div className="sk-actions sk-mt-s">
          {section && title && !settled && editable.includes(section) && (
            <Link to={href(editor, { lang, agency, id: listing, section: sectionSlugs[section] })}>
              {t("edit", { section: title })}
            </Link>
          )}
          {intent && (
            <Form method="post">
              <input type="hidden" name="comment" value={id} />
              <Button variant="secondary" name="intent" value={intent}>
                {t(intent)}
                <span className="ds-sr-only"> {t("of", said)}</span>
              </Button>
            </Form>
          )}
        </div>
      </article>
    );
  });
}
