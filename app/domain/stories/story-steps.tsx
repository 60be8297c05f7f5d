import { Form } from "react-router";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";
import { canSend } from "./story";
import type { WrittenStory } from "./written-stories.server";

/** What an agency does with a saved story: ask the person portrayed, and take it back. */
export function StorySteps({ story }: { story: WrittenStory }) {
  const { t } = useTranslation("agencyStories");
  const name = story.name ?? "";
  const version = <input type="hidden" name="version" value={story.version} />;
  return (
    <>
      {canSend(story.status) && (
        <section className="sk-stack" aria-labelledby="be-om-godkjenning">
          <h2 id="be-om-godkjenning">{t("send.title")}</h2>
          <p>{t("send.text", { name })}</p>
          <Form method="post">
            {version}
            <Button name="intent" value="send">
              {t(story.status === "awaiting" ? "send.again" : "send.submit", { name })}
            </Button>
          </Form>
        </section>
      )}
      <section className="sk-stack" aria-labelledby="trekk">
        <h2 id="trekk">{t("withdraw.title")}</h2>
        <p>{t("withdraw.text")}</p>
        <Form method="post">
          {version}
          <Button name="intent" value="withdraw" variant="secondary" tone="danger">
            {t("withdraw.submit")}
          </Button>
        </Form>
      </section>
    </>
  );
}
