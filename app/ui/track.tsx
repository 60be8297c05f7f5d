/**
 * Progress as a line of dashes; `now` counts from 1. With `stopped` the way ended there.
 * It is decoration: say the same in words beneath ("Steg 3 av 5").
 */
export function Track({ now, count, stopped }: { now: number; count: number; stopped?: boolean }) {
  return (
    <ol className="sk-track" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((step) => (
        <li
          key={step}
          data-done={!stopped && step < now ? "" : undefined}
          data-now={!stopped && step === now ? "" : undefined}
          data-stop={stopped && step <= now ? "" : undefined}
        />
      ))}
    </ol>
  );
}
