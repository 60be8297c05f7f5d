import { data, Form, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import type { z } from "zod";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { sendStory, withdrawStory } from "~/domain/stories/move-story.server";
import { saveStory } from "~/domain/stories/save-story.server";
import { isOver } from "~/domain/stories/story";
import { StoryFields } from "~/domain/stories/story-fields";
import { storyEditForm } from "~/domain/stories/story-form";
import { StoryNotice } from "~/domain/stories/story-status";
import { StorySteps } from "~/domain/stories/story-steps";
import { storyWriterOf } from "~/domain/stories/story-writer";
import { findWrittenStory } from "~/domain/stories/written-stories.server";
import { viewerOf } from "~/middleware/viewer";
import type { RequestDatabase } from "~/platform/database.server";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/story";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The story for its writers; 404 for everybody else. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const writer = storyWriterOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const { locale } = context.get(localeContext);
  const story = writer && (await findWrittenStory(database, writer.agency.id, params.id, locale));
  if (!story) throw data(null, { status: 404 });
  return { writer, story, database };
}

export async function loader(args: Route.LoaderArgs) {
  const { writer, story } = await open(args);
  return { agency: writer.agency, story };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { writer, story, database } = await open({ params, context });
  const form = await parseForm(request, storyEditForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("message", {
    account: writer.accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await take(database, story.id, form.value);
  if (!result.ok && result.reason === "not_found") throw data(null, { status: 404 });
  if (!result.ok)
    return data(formFailure(form, { "": `agencyStories:refused.${result.reason}` }), { status: 409 });
  throw redirect(href("/:lang?/virksomhet/:agency/historier/:id", params));
}

function take(database: RequestDatabase, id: string, step: z.output<typeof storyEditForm>) {
  if (step.intent === "send") return sendStory(database, id, step.version);
  if (step.intent === "withdraw") return withdrawStory(database, id);
  return saveStory(database, id, step.version, step);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function Story({ loaderData: { agency, story }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("agencyStories");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const title = story.title ?? t("deletedTitle");
  const list = href("/:lang?/virksomhet/:agency/historier", { lang, agency: agency.slug });
  return (
    <div className="sk-wrap">
      <PageTitle title={`${title} – ${agency.name}`} form={failed} />
      <Crumbs items={[{ to: list, label: t("title") }]} />
      <PageHeading title={<span lang={story.language ?? undefined}>{title}</span>} />
      <div className="sk-page sk-stack-xl">
        <div className="sk-read sk-stack">
          <ErrorSummary form={failed} />
          <StoryNotice story={story} />
        </div>
        {!isOver(story.status) && (
          <>
            <Form method="post" className="sk-form" noValidate key={story.version}>
              <input type="hidden" name="version" value={story.version} />
              <StoryFields form={failed?.values.intent === "save" ? failed : undefined} story={story} />
              <div className="sk-actions">
                <Button name="intent" value="save">
                  {t("edit.submit")}
                </Button>
              </div>
            </Form>
            <div className="sk-read sk-stack-lg">
              <StorySteps story={story} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
