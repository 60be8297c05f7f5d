import { Form } from "react-router";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";

/** To the person who is asked to be union representative: the seat is theirs to accept or decline. */
export function SeatOffer() {
  const { t } = useTranslation("members");
  return (
    <Alert tone="info">
      <h2 className="sk-h-sm">{t("seats.offered.title")}</h2>
      <p>{t("seats.offered.text")}</p>
      <Form method="post" className="sk-actions">
        <Button name="intent" value="accept">
          {t("seats.offered.accept")}
        </Button>
        <Button name="intent" value="decline" variant="secondary">
          {t("seats.offered.decline")}
        </Button>
      </Form>
    </Alert>
  );
}
