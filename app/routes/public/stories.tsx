import { href } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { listStoryPage } from "~/domain/stories/stories.server";
import { StoryCards } from "~/domain/stories/story-card";
import { askedPage } from "~/platform/one-page.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Pagination, pageAddress } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/stories";

export const handle = { hydrate: false };

export async function loader({ context, url }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  return {
    stories: await listStoryPage(context.get(databaseContext), askedPage(url.searchParams, 24), locale),
  };
}

export default function Stories({ loaderData: { stories } }: Route.ComponentProps) {
  const { t } = useTranslation("stories");
  const { lang } = useLocale();
  const path = href("/:lang?/historier", { lang });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("title")} description={t("lead")} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <section className="sk-section" aria-labelledby="historier">
        <h2 id="historier" className="ds-sr-only">
          {t("list")}
        </h2>
        {stories.total > 0 ? <StoryCards stories={stories.rows} /> : <EmptyState>{t("none")}</EmptyState>}
        <Pagination {...stories} to={(page) => pageAddress(path, page)} />
      </section>
    </div>
  );
}
