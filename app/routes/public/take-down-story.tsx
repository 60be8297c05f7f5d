import { data, Form, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { takeDownStory } from "~/domain/stories/move-story.server";
import { findStory } from "~/domain/stories/stories.server";
import { takeDownForm } from "~/domain/stories/story-form";
import { requireAdmin } from "~/middleware/require-admin";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { TextArea } from "~/ui/text-area";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/take-down-story";

export const handle = { hydrate: false };

export const middleware: Route.MiddlewareFunction[] = [requireAdmin];

async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const story = await findStory(context.get(databaseContext), params.slug, context.get(localeContext).locale);
  if (!story) throw data(null, { status: 404 });
  return story;
}

export async function loader(args: Route.LoaderArgs) {
  return { story: await open(args) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const story = await open({ params, context });
  const form = await parseForm(request, takeDownForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await takeDownStory(context.get(databaseContext), story.id, form.value.reason);
  if (!result.ok) throw data(null, { status: 404 });
  throw redirect(href("/:lang?/historier", { lang: context.get(localeContext).lang }));
}

export default function TakeDownStory({ loaderData: { story }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("stories");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("takeDown.title")} form={failed} />
      <PageHeading title={t("takeDown.title")} lead={<span lang={story.lang}>{story.title}</span>} />
      <div className="sk-page sk-read sk-stack">
        <ErrorSummary form={failed} />
        <p>{t("takeDown.text", { agency: story.agency.name })}</p>
        <Form method="post" className="sk-form">
          <TextArea
            {...fieldOf(failed, "reason")}
            label={t("takeDown.reason")}
            hint={t("takeDown.reasonHint")}
          />
          <div className="sk-actions">
            <Button tone="danger">{t("takeDown.submit")}</Button>
            <LinkButton variant="tertiary" to={href("/:lang?/historier/:slug", { lang, slug: story.slug })}>
              {t("takeDown.keep")}
            </LinkButton>
          </div>
        </Form>
      </div>
    </div>
  );
}
