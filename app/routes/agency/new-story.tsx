import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { createStory } from "~/domain/stories/save-story.server";
import { StoryFields } from "~/domain/stories/story-fields";
import { storyForm } from "~/domain/stories/story-form";
import { storyWriterOf } from "~/domain/stories/story-writer";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/new-story";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

function writerOf({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const writer = storyWriterOf(viewerOf(context), params.agency);
  if (!writer) throw data(null, { status: 404 });
  return writer;
}

export function loader(args: Route.LoaderArgs) {
  return { agency: writerOf(args).agency };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { agency, accountId } = writerOf({ params, context });
  const form = await parseForm(request, storyForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("message", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const id = await createStory(context.get(databaseContext), agency.id, form.value);
  if (!id) throw data(null, { status: 404 });
  const { lang } = context.get(localeContext);
  throw redirect(href("/:lang?/virksomhet/:agency/historier/:id", { lang, agency: agency.slug, id }));
}

export default function NewStory({ loaderData: { agency }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("agencyStories");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={`${t("new.title")} – ${agency.name}`} form={failed} />
      <PageHeading title={t("new.title")} lead={t("new.lead")} />
      <div className="sk-page">
        <ErrorSummary form={failed} />
        <Form method="post" className="sk-form" noValidate>
          <StoryFields form={failed} />
          <div className="sk-actions">
            <Button>{t("new.submit")}</Button>
            <LinkButton
              variant="tertiary"
              to={href("/:lang?/virksomhet/:agency/historier", { lang, agency: agency.slug })}
            >
              {t("new.cancel")}
            </LinkButton>
          </div>
        </Form>
      </div>
    </div>
  );
}
