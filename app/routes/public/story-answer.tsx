import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { PortrayedActions } from "~/domain/stories/portrayed-actions";
import {
  answerStory,
  findPortrayedStory,
  linkCode,
  withdrawPortrayedStory,
} from "~/domain/stories/portrayed-story.server";
import { StoryArticle } from "~/domain/stories/story-article";
import { storyAnswerForm } from "~/domain/stories/story-form";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/story-answer";

export const handle = { hydrate: false };
// The address holds a secret for as long as the story exists.
export const headers: Route.HeadersFunction = ({ actionHeaders }) => {
  const retry = actionHeaders.get("retry-after");
  return { "cache-control": "no-store", ...(retry && { "retry-after": retry }) };
};

/** Changes nothing: mail scanners open links, so only the buttons of this page answer. */
export async function loader({ params, context, url }: Route.LoaderArgs) {
  const code = linkCode(url.searchParams.get("kode"));
  const story = await findPortrayedStory(context.get(databaseContext), params.id, code);
  if (!story) throw data(null, { status: 404 });
  return { story, code };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await parseForm(request, storyAnswerForm);
  if (!form.ok) return data(form, { status: 400 });
  const { intent, version, words } = form.value;
  const code = linkCode(form.value.code);
  const database = context.get(databaseContext);
  // Whoever is not the person portrayed may not use up what that person may do.
  if (!(await findPortrayedStory(database, params.id, code))) throw data(null, { status: 404 });
  const limit = await takeRateLimit("message", {
    account: `story ${params.id}`,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result =
    intent === "withdraw"
      ? await withdrawPortrayedStory(database, params.id, code)
      : await answerStory(database, params.id, {
          version: version ?? 0,
          approves: intent === "approve",
          words,
          code,
        });
  if (!result.ok && result.reason === "not_found") throw data(null, { status: 404 });
  if (!result.ok) return data(formFailure(form, { "": "stories:answer.changed" }), { status: 409 });
  const query = code ? `?${new URLSearchParams({ kode: code })}` : "";
  const { lang } = context.get(localeContext);
  throw redirect(href("/:lang?/historier/svar/:id", { lang, id: params.id }) + query);
}

export default function StoryAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("stories");
  const { locale } = useLocale();
  const { story, code } = loaderData;
  const { text, agency, status } = story;
  const failed: FormFailure | undefined = actionData;
  const lang = text && text.language !== locale ? text.language : undefined;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("answer.title")} form={failed} />
      <meta name="robots" content="noindex" />
      <PageHeading title={t("answer.title")} lead={t("answer.lead", { agency })} />
      <div className="sk-page sk-stack-lg">
        <div className="sk-read sk-stack">
          <ErrorSummary form={failed} />
          <Alert tone={status === "approved" ? "success" : "info"}>
            <p>{t(`answer.status.${status}`, { agency })}</p>
            {story.isPublic && status !== "approved" && <p>{t("answer.earlierIsPublic")}</p>}
          </Alert>
        </div>
        {text && (
          <article className="sk-stack" aria-labelledby="teksten">
            <div className="sk-read sk-stack">
              <h2 id="teksten" lang={lang}>
                {text.title}
              </h2>
              <p className="sk-soft" lang={lang}>
                {t("person", { name: text.portrayedName, role: text.portrayedRole })}
              </p>
            </div>
            <StoryArticle lead={text.lead} html={text.html} lang={lang} />
          </article>
        )}
        {text && <PortrayedActions story={story} code={code} form={failed} />}
      </div>
    </div>
  );
}
