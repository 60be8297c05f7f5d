import type { ReactNode } from "react";
import { useTranslation } from "~/ui/use-translation";

/** `value: null` is said as unknown. `strong` puts the warm line over what stands out. */
export type Fact = { label: string; value: ReactNode | null; small?: ReactNode; strong?: boolean };

/** A few facts in the same order on every card, so that they can be compared down the page. */
export function Facts({ items }: { items: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className="sk-facts">
      {items.map(({ label, value, small, strong }) => (
        <div key={label} data-strong={strong ? "" : undefined}>
          <dt>{label}</dt>
          <dd data-none={value === null ? "" : undefined}>
            {value ?? t("facts.unknown")}
            {small && <small>{small}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts below one another, in a side panel. */
export function FactList({ items }: { items: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className="sk-dl">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? t("facts.unknown")}</dd>
        </div>
      ))}
    </dl>
  );
}
