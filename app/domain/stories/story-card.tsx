import { href, Link } from "react-router";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { StoryCardData } from "./stories.server";

/** Stories in a list: the whole card is the target of its one link. */
export function StoryCards({ stories }: { stories: readonly StoryCardData[] }) {
  const { t } = useTranslation("stories");
  const { lang } = useLocale();
  return (
    <ul className="sk-hits">
      {stories.map((story) => (
        <li key={story.slug}>
          <article className="sk-hit">
            <div className="sk-hit__top">
              <strong>{story.agency.name}</strong>
              <span lang={story.lang}>{t("person", { name: story.name, role: story.role })}</span>
              {story.isExample && <ExampleTag />}
            </div>
            <h3>
              <Link to={href("/:lang?/historier/:slug", { lang, slug: story.slug })} lang={story.lang}>
                {story.title}
              </Link>
            </h3>
            <p className="sk-hit__mission" lang={story.lang}>
              {story.lead}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
