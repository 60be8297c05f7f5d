import { useTranslation } from "~/ui/use-translation";

/** The steps of a task; `now` counts from 1. */
export function Steps({ label, steps, now }: { label: string; steps: readonly string[]; now: number }) {
  const { t } = useTranslation();
  return (
    <ol className="sk-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-done={index + 1 < now ? "" : undefined}
          aria-current={index + 1 === now ? "step" : undefined}
        >
          <span>
            {step}
            {index + 1 < now && <span className="ds-sr-only"> {t("facts.done")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
