import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { useTranslation } from "~/ui/use-translation";
import type { PlacementChoice } from "./placement-choices";

type ChoiceProps = { choices: readonly PlacementChoice[]; form: FormFailure | undefined };

/** Every other seat of the segment, each with what would come of it. What breaks a rule says which. */
export function MoveForm({ choices, form }: ChoiceProps) {
  const { t } = useTranslation("plan");
  if (choices.length === 0) return <p>{t("placement.noOthers")}</p>;
  return (
    <Form method="post" className="sk-form" noValidate>
      <RadioGroup {...fieldOf(form, "seat")} label={t("placement.move")} options={choices} />
      <Button name="intent" value="move">
        {t("placement.moveButton")}
      </Button>
    </Form>
  );
}

/** Everyone else who has a seat in the segment, to change seats with. */
export function SwapForm({ choices, form }: ChoiceProps) {
  const { t } = useTranslation("plan");
  if (choices.length === 0) return null;
  return (
    <Form method="post" className="sk-form" noValidate>
      <RadioGroup {...fieldOf(form, "other")} label={t("placement.swap")} options={choices} />
      <Button name="intent" value="swap">
        {t("placement.swapButton")}
      </Button>
    </Form>
  );
}

/** Holds a placement where it is, or lets it go. */
export function LockForm({ isLocked }: { isLocked: boolean }) {
  const { t } = useTranslation("plan");
  return (
    <Form method="post" className="sk-stack">
      <h2>{t("placement.lockTitle")}</h2>
      <p>{t("placement.lockText")}</p>
      <Button variant="secondary" name="intent" value={isLocked ? "unlock" : "lock"}>
        {t(isLocked ? "placement.unlock" : "placement.lock")}
      </Button>
    </Form>
  );
}
