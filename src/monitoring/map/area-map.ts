import { grouped } from '../../platform/grouped.js';
import type { Drawing, Mark, Point } from '../../web/drawing/drawing.js';
import { cellsOf } from './cells.rules.js';
import type { MapArea, Reach, ReachMap } from './reach.rules.js';

/** Narrow, so that its words can still be read on a telephone. */
const WIDTH = 400;
const EDGE = 12;
const KM_OF_A_DEGREE = 111;
/** Areas are no circles: without room between them their cells meet. */
const ROOM = 1.5;

/** The postcode areas around their centres, by who reaches them; each kind has its own mark, so that no colour is needed. */
export function areaMap({ areas, pharmacies }: ReachMap, says: string, nameOf: (area: MapArea) => string): Drawing {
  const { at, perKm, height } = scaleOf(areas);
  const sites = areas.map((area) => ({ at: at(area), radius: ROOM * Math.sqrt(area.areaKm2 / Math.PI) * perKm }));
  const cells = cellsOf(sites);
  const marks = areas.flatMap((area, i): Mark[] => {
    const cell = (cells[i] ?? []).map(rounded);
    const edge = [...cell, ...cell.slice(0, 1)];
    return [
      { kind: 'area', ink: INK[area.reach], points: cell, name: nameOf(area) },
      { kind: 'line', ink: 'grid', points: edge, width: 0.75 },
      ...signOf(area.reach, rounded(sites[i]?.at ?? [0, 0])),
    ];
  });
  const names = [...grouped(areas, ({ municipality }) => municipality)].map(([text, own]): Mark => ({
    kind: 'text',
    ink: 'untold',
    at: middleOf(own.map(at)),
    text,
    anchor: 'middle',
  }));
  return {
    width: WIDTH,
    height,
    marks: [...marks, ...pharmacies.map((one) => diamond(rounded(at(one)))), ...names],
    says,
  };
}

const INK = { served: 'fill', office: 'band', nobody: 'paper' } as const;

function signOf(reach: Reach, [x, y]: Point): Mark[] {
  if (reach === 'served') return [];
  if (reach === 'office') return [{ kind: 'dot', ink: 'line', at: [x, y], radius: 2 }];
  const stroke = (points: Point[]): Mark => ({ kind: 'line', ink: 'untold', points, width: 1.5 });
  return [
    stroke([
      [x - 4, y - 4],
      [x + 4, y + 4],
    ]),
    stroke([
      [x - 4, y + 4],
      [x + 4, y - 4],
    ]),
  ];
}

const diamond = ([x, y]: Point): Mark => ({
  ...{ kind: 'area', ink: 'untold' },
  points: [
    [x, y - 5],
    [x + 5, y],
    [x, y + 5],
    [x - 5, y],
  ],
});

interface Place {
  lat: number;
  lon: number;
}

/** North is up; a degree to the east is shorter than one to the north. */
function scaleOf(areas: readonly MapArea[]) {
  const [lats, lons] = [areas.map(({ lat }) => lat), areas.map(({ lon }) => lon)];
  const largest = ROOM * Math.sqrt(Math.max(...areas.map(({ areaKm2 }) => areaKm2)) / Math.PI) * 0.6;
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = (east - west) * KM_OF_A_DEGREE * narrower + 2 * largest;
  const perKm = (WIDTH - 2 * EDGE) / wide;
  const far = EDGE + largest * perKm;
  const at = ({ lat, lon }: Place): Point => [
    far + (lon - west) * KM_OF_A_DEGREE * narrower * perKm,
    far + (north - lat) * KM_OF_A_DEGREE * perKm,
  ];
  return { at, perKm, height: Math.ceil(2 * far + (north - south) * KM_OF_A_DEGREE * perKm) };
}

function middleOf(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) => points.reduce((sum, one) => sum + of(one), 0) / points.length;
  return rounded([mean(([x]) => x), mean(([, y]) => y)]);
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
