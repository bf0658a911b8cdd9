import type { Point } from '../../web/drawing/drawing.js';

export interface Site {
  at: Point;
  /** As far as its cell may reach: an area at the edge ends somewhere too. */
  radius: number;
}

const CORNERS = 24;

/** Around each site what is nearer to it than to any other, no further than its own radius. */
export function cellsOf(sites: readonly Site[]): Point[][] {
  const sorted = sites.toSorted((one, other) => one.at[1] - other.at[1]);
  const place = new Map(sorted.map((site, i) => [site, i]));
  return sites.map((site) => nearby(sorted, place.get(site) ?? 0).reduce(keepNearer(site), circleOf(site)));
}

/** Whoever is further than twice the radius takes nothing off. */
function nearby(sorted: readonly Site[], at: number): Site[] {
  const site = sorted[at];
  if (!site) return [];
  const reaches = (other: Site) => Math.abs(other.at[1] - site.at[1]) < 2 * site.radius;
  const found: Site[] = [];
  for (const step of [-1, 1])
    for (let i = at + step, other = sorted[i]; other && reaches(other); i += step, other = sorted[i])
      if (Math.abs(other.at[0] - site.at[0]) < 2 * site.radius) found.push(other);
  return found;
}

function circleOf({ at: [x, y], radius }: Site): Point[] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Cuts a cell along the line halfway to its neighbour. */
const keepNearer =
  ({ at: [x, y] }: Site) =>
  (cell: Point[], { at: [u, v] }: Site): Point[] => {
    if (x === u && y === v) return cell;
    const beyond = ([px, py]: Point) => (px - (x + u) / 2) * (u - x) + (py - (y + v) / 2) * (v - y);
    return cell.flatMap((from, i) => {
      const to = cell[(i + 1) % cell.length] ?? from;
      const [a, b] = [beyond(from), beyond(to)];
      const crossing: Point = [
        from[0] + ((to[0] - from[0]) * a) / (a - b),
        from[1] + ((to[1] - from[1]) * a) / (a - b),
      ];
      return [...(a <= 0 ? [from] : []), ...(a < 0 !== b < 0 && a !== b ? [crossing] : [])];
    });
  };
