import { useTranslation } from "~/ui/use-translation";
import type { PlanInput } from "./planner/plan-format";

/** Every rule of the planner, and whether it always holds or only where a programme has turned it on. */
const rules = {
  oneSeatPerSegment: "always",
  capacity: "always",
  locked: "always",
  certificates: "always",
  distinctHosts: "chosen",
  maxTravelKm: "chosen",
  lowCentralityMin: "chosen",
  lowCentralityMunicipalities: "chosen",
  capacityInFte: "chosen",
  fairness: "chosen",
} as const satisfies Record<keyof PlanInput["rules"], "always" | "chosen">;

/** The rules that no plan breaks. */
export function PlannerRules() {
  const { t } = useTranslation("algorithms");
  const names = Object.keys(rules) as (keyof typeof rules)[];
  return (
    <section className="sk-read sk-stack" aria-labelledby="regler">
      <h2 id="regler">{t("rules.title")}</h2>
      {(["always", "chosen"] as const).map((kind) => (
        <div className="sk-stack" key={kind}>
          <p>{t(`rules.${kind}`)}</p>
          <ul className="sk-bullets">
            {names
              .filter((name) => rules[name] === kind)
              .map((name) => (
                <li key={name}>{t(`rules.rule.${name}`)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
