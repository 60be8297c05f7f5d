import { href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { requireMemberOf } from "~/domain/agencies/member";
import { StoryStatusTag } from "~/domain/stories/story-status";
import { storyWriterOf } from "~/domain/stories/story-writer";
import { listWrittenStories } from "~/domain/stories/written-stories.server";
import { viewerOf } from "~/middleware/viewer";
import { askedPage } from "~/platform/one-page.server";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Pagination, pageAddress } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/stories";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const viewer = viewerOf(context);
  const { agency } = requireMemberOf(viewer, params.agency);
  const isWriter = storyWriterOf(viewer, params.agency) !== null;
  const { locale } = context.get(localeContext);
  const asked = askedPage(url.searchParams, 50);
  const stories = isWriter
    ? await listWrittenStories(context.get(databaseContext), agency.id, locale, asked)
    : null;
  return { agency, isWriter, stories };
}

export default function Stories({ loaderData: { agency, isWriter, stories } }: Route.ComponentProps) {
  const { t } = useTranslation("agencyStories");
  const { lang } = useLocale();
  const here = href("/:lang?/virksomhet/:agency/historier", { lang, agency: agency.slug });
  const write = href("/:lang?/virksomhet/:agency/historier/ny", { lang, agency: agency.slug });
  return (
    <>
      <PageTitle title={`${t("title")} – ${agency.name}`} />
      <div className="sk-wrap">
        <PageHeading title={t("title")} lead={t("lead")} />
      </div>
      <AgencyNav agency={agency.slug} current="stories" />
      <div className="sk-wrap sk-section sk-stack-lg">
        {!isWriter && <EmptyState>{t("notWriter")}</EmptyState>}
        {isWriter && (
          <p>
            <LinkButton to={write}>{t("write")}</LinkButton>
          </p>
        )}
        {stories?.total === 0 && <EmptyState>{t("none")}</EmptyState>}
        {stories && stories.total > 0 && (
          <>
            <Table
              caption={t("caption")}
              columns={[
                { label: t("column.title") },
                { label: t("column.person") },
                { label: t("column.status") },
              ]}
              rows={stories.rows.map((story) => ({
                key: story.id,
                cells: [
                  <Link
                    key="title"
                    to={href("/:lang?/virksomhet/:agency/historier/:id", {
                      lang,
                      agency: agency.slug,
                      id: story.id,
                    })}
                    lang={story.language ?? undefined}
                  >
                    {story.title ?? t("deletedTitle")}
                  </Link>,
                  story.name ?? t("deletedName"),
                  <StoryStatusTag key="status" story={story} />,
                ],
              }))}
            />
            <Pagination {...stories} to={(page) => pageAddress(here, page)} />
          </>
        )}
      </div>
    </>
  );
}
