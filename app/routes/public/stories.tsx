import { databaseContext, localeContext } from "~/context";
import { listStories } from "~/domain/stories/stories.server";
import { StoryCards } from "~/domain/stories/story-card";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/stories";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  return { stories: await listStories(context.get(databaseContext), {}, context.get(localeContext).locale) };
}

export default function Stories({ loaderData: { stories } }: Route.ComponentProps) {
  const { t } = useTranslation("stories");
  return (
    <div className="sk-wrap">
      <PageTitle title={t("title")} description={t("lead")} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <section className="sk-section" aria-labelledby="historier">
        <h2 id="historier" className="ds-sr-only">
          {t("list")}
        </h2>
        {stories.length > 0 ? <StoryCards stories={stories} /> : <EmptyState>{t("none")}</EmptyState>}
      </section>
    </div>
  );
}
