const starts = [3, 17, 31, 45, 59];
const dashes = (from: number, to: number) =>
  starts
    .slice(from, to)
    .map((x) => `M${x} 4h6`)
    .join("");

/** The five days of a week as dashes, the first `days` of them filled. Write the number beside it. */
export function DaysLine({ days }: { days: number }) {
  return (
    <svg className="sk-days" viewBox="0 0 68 8" aria-hidden="true" focusable="false">
      <path d={dashes(days, 5)} />
      <path className="sk-on" d={dashes(0, days)} />
    </svg>
  );
}
