import { useTranslation } from "~/ui/use-translation";
import { type MapLabel, mapLabels } from "./map-labels";
import { norwayDots } from "./norway-dots";
import { mapHeight, mapWidth, projectNorway } from "./norway-projection";

export type MapPlace = { name: string; lat: number; lon: number; count: number };

const dots = norwayDots.split(",").map((pair) => pair.split(" ").map(Number));

function dotPath(scale: number): string {
  return dots.map(([x = 0, y = 0]) => `M${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}h0`).join("");
}

/**
 * Dots are all municipalities, the larger circles are `places`; the largest `labels` of them get their name.
 * Never the only way to choose a place. The text for those who do not see it counts the places unless `label` is given.
 */
export function NorwayMap(props: {
  places: readonly MapPlace[];
  labels?: number;
  label?: string;
  /** Drawn width in map units: 440 on the start page, 300 beside search results. Dots and text keep their size. */
  width?: 440 | 300;
}) {
  const { t } = useTranslation();
  const width = props.width ?? mapWidth;
  const scale = width / mapWidth;
  const circles = props.places
    .map(({ name, lat, lon, count }) => {
      const [x, y] = projectNorway(lat, lon);
      return { name, x: x * scale, y: y * scale, r: 3.5 + 2.35 * Math.sqrt(count) };
    })
    .sort((a, b) => b.r - a.r);
  return (
    <svg
      className="sk-map"
      viewBox={`0 0 ${width} ${Math.round(mapHeight * scale)}`}
      role="img"
      aria-label={props.label ?? t("map.summary", { count: props.places.length })}
    >
      <path className="sk-dots" d={dotPath(scale)} />
      {circles.map(({ name, x, y, r }) => (
        <circle key={name} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} />
      ))}
      <MapTexts labels={mapLabels(circles.slice(0, props.labels ?? 0), width)} />
    </svg>
  );
}

/** Where something is: one place or a few, marked and named. */
export function PlaceMap({ places }: { places: readonly Omit<MapPlace, "count">[] }) {
  const { t } = useTranslation();
  const width = 260;
  const scale = width / mapWidth;
  const marks = places.map(({ name, lat, lon }) => {
    const [x, y] = projectNorway(lat, lon);
    return { name, x: x * scale, y: y * scale, r: 8 };
  });
  return (
    <svg
      className="sk-map"
      viewBox={`0 0 ${width} ${Math.round(mapHeight * scale)}`}
      role="img"
      aria-label={t("map.marked", { places: places.map(({ name }) => name).join(", ") })}
    >
      <path className="sk-dots" d={dotPath(scale)} />
      {marks.map(({ name, x, y, r }) => (
        <circle className="sk-hot" key={name} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r} />
      ))}
      <MapTexts labels={mapLabels(marks, width)} />
    </svg>
  );
}

function MapTexts({ labels }: { labels: readonly MapLabel[] }) {
  return labels.map(({ name, x, y, isLeft }) => (
    <text key={name} x={x.toFixed(1)} y={y.toFixed(1)} textAnchor={isLeft ? "end" : undefined}>
      {name}
    </text>
  ));
}
