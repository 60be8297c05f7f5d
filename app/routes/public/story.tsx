import { data, href, Link } from "react-router";
import { databaseContext, localeContext, viewerContext } from "~/context";
import { findStory } from "~/domain/stories/stories.server";
import { StoryArticle } from "~/domain/stories/story-article";
import { Crumbs } from "~/ui/crumbs";
import { Note } from "~/ui/note";
import { PageTitle } from "~/ui/page-title";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/story";

export const handle = { hydrate: false };

export async function loader({ params, context }: Route.LoaderArgs) {
  const story = await findStory(context.get(databaseContext), params.slug, context.get(localeContext).locale);
  if (!story) throw data(null, { status: 404 });
  return { story, isAdmin: context.get(viewerContext)?.isAdmin ?? false };
}

export default function Story({ loaderData: { story, isAdmin } }: Route.ComponentProps) {
  const { t } = useTranslation("stories");
  const { lang } = useLocale();
  const { agency, slug } = story;
  return (
    <div className="sk-wrap">
      <PageTitle title={story.title} description={story.lead} />
      {story.isExample && <meta name="robots" content="noindex" />}
      <Crumbs items={[{ to: href("/:lang?/historier", { lang }), label: t("title") }]} />
      <article className="sk-page sk-stack-lg">
        <header className="sk-read sk-workhead">
          <p className="sk-soft">
            <span lang={story.lang}>{t("person", { name: story.name, role: story.role })}</span>{" "}
            {story.isExample && <ExampleTag />}
          </p>
          <h1 lang={story.lang}>{story.title}</h1>
        </header>
        <StoryArticle lead={story.lead} html={story.html} lang={story.lang} />
        <footer className="sk-read sk-stack">
          <Note>
            <p>{t("approved", { name: story.name, date: story.approved })}</p>
          </Note>
          <p>
            <Link to={href("/:lang?/arbeidsgivere/:slug", { lang, slug: agency.slug })}>
              {t("agency", { agency: agency.name })}
            </Link>
          </p>
          {isAdmin && (
            <p className="sk-noprint">
              <Link to={href("/:lang?/historier/:slug/ta-ned", { lang, slug })}>{t("takeDown.link")}</Link>
            </p>
          )}
        </footer>
      </article>
    </div>
  );
}
