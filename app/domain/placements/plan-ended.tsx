import { Form } from "react-router";
import { Alert } from "~/ui/alert";
import { useTranslation } from "~/ui/use-translation";
import type { PlanEnding } from "./plan-ending";
import { DiscardButton } from "./plan-tools";

/** A plan without placements: why there are none, and what would have to give way. */
export function PlanEnded({ ending, canDiscard }: { ending: PlanEnding; canDiscard: boolean }) {
  const { t } = useTranslation("plan");
  const { kind, lines, clash } = ending;
  const isInfeasible = kind === "infeasible";
  const isPlain = kind === "cancelled" || kind === "discarded";
  return (
    <div className="sk-read sk-stack-lg">
      <Alert tone={isPlain ? "info" : "warning"}>
        {!isPlain && <h2 className="sk-h-sm">{t(isInfeasible ? "ended.infeasible" : "ended.failed")}</h2>}
        <p>{t(isInfeasible ? "ended.infeasibleText" : `ended.${kind}`)}</p>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Alert>
      {clash && (
        <section className="sk-stack">
          <h2>{t("ended.clashTitle")}</h2>
          <p>{t(clash.isIrreducible ? "ended.irreducible" : "ended.perhaps")}</p>
          <ul className="sk-bullets">
            {clash.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {isInfeasible && (
        <section className="sk-stack">
          <h2>{t("ended.waysTitle")}</h2>
          <p>{t("ended.ways")}</p>
        </section>
      )}
      {canDiscard && (
        <Form method="post">
          <DiscardButton />
        </Form>
      )}
    </div>
  );
}
