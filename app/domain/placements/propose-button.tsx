import { Form } from "react-router";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";

/** Makes a new proposal that keeps the locks of the plan one is looking at. */
export function ProposeButton(props: { plansPath: string; locks: string; isMain: boolean }) {
  const { t } = useTranslation("plan");
  return (
    <Form method="post" action={props.plansPath}>
      <input type="hidden" name="locks" value={props.locks} />
      <Button variant={props.isMain ? undefined : "secondary"}>{t("action.propose")}</Button>
    </Form>
  );
}
