export type MapMark = { name: string; x: number; y: number; r: number };
export type MapLabel = { name: string; x: number; y: number; isLeft: boolean };

type Box = { left: number; right: number; top: number; bottom: number };

// Average width of a letter and height of a line in the map's text, in map units.
const letter = 8.2;
const line = 17;
const gap = 5;

/**
 * Where the names of marked places go: to the right of the mark, or to the left where there is more room. A name that
 * would cover another mark or name is left out; the map's text alternative has them all.
 */
export function mapLabels(marks: readonly MapMark[], width: number): MapLabel[] {
  const labels: (MapLabel & { box: Box })[] = [];
  for (const mark of marks) {
    const sides = mark.x > width * 0.65 ? [true, false] : [false, true];
    const others = [
      ...marks.filter((other) => other !== mark).map(boxOfMark),
      ...labels.map(({ box }) => box),
    ];
    for (const isLeft of sides) {
      const box = boxOfLabel(mark, isLeft);
      if (box.left < 0 || box.right > width || others.some((other) => overlap(box, other))) continue;
      const x = isLeft ? mark.x - mark.r - gap : mark.x + mark.r + gap;
      labels.push({ name: mark.name, x, y: mark.y + gap, isLeft, box });
      break;
    }
  }
  return labels;
}

function boxOfMark({ x, y, r }: MapMark): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function boxOfLabel({ name, x, y, r }: MapMark, isLeft: boolean): Box {
  const length = name.length * letter;
  const left = isLeft ? x - r - gap - length : x + r + gap;
  return { left, right: left + length, top: y - line / 2, bottom: y + line / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
