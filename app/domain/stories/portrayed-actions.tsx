import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useTranslation } from "~/ui/use-translation";
import type { StoryStatus } from "./story";

type Props = {
  story: { status: StoryStatus; version: number; agency: string };
  code: string | undefined;
  form: FormFailure | undefined;
};

/** What the person portrayed decides: yes or no to the text above, and at any time that the story goes. */
export function PortrayedActions({ story, code, form }: Props) {
  const { t } = useTranslation("stories");
  const { agency } = story;
  const hidden = (
    <>
      <input type="hidden" name="version" value={story.version} />
      {code && <input type="hidden" name="code" value={code} />}
    </>
  );
  return (
    <div className="sk-read sk-stack-lg">
      {story.status === "awaiting" && (
        <section className="sk-stack" aria-labelledby="svar">
          <h2 id="svar">{t("answer.question", { agency })}</h2>
          <p>{t("answer.explained", { agency })}</p>
          <Form method="post" className="sk-form">
            {hidden}
            <TextArea
              {...fieldOf(form, "words")}
              label={t("answer.words", { agency })}
              hint={t("answer.wordsHint")}
              rows={3}
              optional
            />
            <div className="sk-actions">
              <Button name="intent" value="approve">
                {t("answer.approve")}
              </Button>
              <Button name="intent" value="decline" variant="secondary">
                {t("answer.decline")}
              </Button>
            </div>
          </Form>
        </section>
      )}
      <section className="sk-stack" aria-labelledby="trekk">
        <h2 id="trekk">{t("answer.withdrawTitle")}</h2>
        <p>{t("answer.withdrawText")}</p>
        <Form method="post">
          {hidden}
          <Button name="intent" value="withdraw" variant="secondary" tone="danger">
            {t("answer.withdraw")}
          </Button>
        </Form>
      </section>
    </div>
  );
}
