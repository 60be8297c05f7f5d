/** The size of the map of Norway in its own units. */
export const mapWidth = 440;
export const mapHeight = 537;

const radians = Math.PI / 180;
const meridian = 15.5 * radians;

/**
 * A place on the map of Norway: transverse Mercator, so that the country stands upright and keeps its shape.
 * In: degrees. Out: x from the left and y from the top, in map units.
 */
export function projectNorway(lat: number, lon: number): [x: number, y: number] {
  const east = Math.cos(lat * radians) * Math.sin(lon * radians - meridian);
  const x = Math.atanh(east);
  const y = Math.atan2(Math.tan(lat * radians), Math.cos(lon * radians - meridian));
  return [227 + x * 2248, 2813.5 - y * 2248];
}
