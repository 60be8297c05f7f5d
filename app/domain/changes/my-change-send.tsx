import { Form } from "react-router";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { HiddenFields } from "~/ui/hidden-fields";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import type { ChangedPart } from "./ask-for-change.server";
import { ChangePreview } from "./my-change-preview";
import type { ChangeWord } from "./wanted-change";

const answers = ["percent", "from", "firstDay", "lastDay", "seat", "other", "reason"];

/** What a change would bring, and the way to send it or to answer otherwise. A swap is sent to the fellow first. */
export function SendChange(props: {
  word: ChangeWord;
  placements: readonly MyPlacement[];
  parts: readonly ChangedPart[];
  values: FormFailure["values"];
}) {
  const { t } = useTranslation("trainee");
  const { word } = props;
  const way = word === "bytte" || word === "permisjon" ? word : "other";
  return (
    <Form method="post" className="sk-stack">
      <h2>{t("preview.title")}</h2>
      <ChangePreview placements={props.placements} parts={props.parts} />
      <p>{t(`preview.decides.${way}`)}</p>
      <HiddenFields values={props.values} names={answers} />
      <div className="sk-actions">
        <Button name="intent" value="send">
          {t(word === "bytte" ? "preview.ask" : "preview.send")}
        </Button>
        <Button variant="secondary" name="intent" value="edit">
          {t("preview.edit")}
        </Button>
      </div>
    </Form>
  );
}
