/**
 * The motif: lines of code that become mountains and a fjord. It is never animated and never lies under text. Colours
 * come from the classes; `layers` are paths by class, the farthest first.
 */
export function Landscape(props: {
  className: string;
  height: number;
  layers: Readonly<Record<string, string>>;
}) {
  return (
    <svg
      className={props.className}
      viewBox={`0 0 1600 ${props.height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {Object.entries(props.layers).map(([layer, path]) => (
        <path key={layer} className={layer} d={path} />
      ))}
    </svg>
  );
}
