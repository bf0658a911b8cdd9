import type { Drawing, Mark, Point } from '../../web/drawing/drawing.js';
import { formatPercent } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import { linesUpTo, stretchesOf } from '../trend/scale.rules.js';
import type { UptakeRow } from '../uptake-answer.js';

/** Narrow, so that its words can still be read on a telephone. */
const WIDTH = 400;
const TREND = { height: 190, left: 40, right: 394, top: 12, bottom: 160 };
const ROW = { height: 28, first: 20, left: 142, right: 380 };

type Told = UptakeRow & { uptake: number; low: number; high: number };
const isTold = (row: UptakeRow): row is Told => row.uptake !== null && row.low !== null && row.high !== null;

export interface Named {
  name: string;
  total: UptakeRow;
  /** What was aimed at when it ended. */
  target: number | null;
}

/** One line with its interval; what is not told breaks it. */
export function lineChart(points: readonly Named[], says: string, language: Language): Drawing {
  const told = points.map(({ total }) => (isTold(total) ? total : null));
  const lines = linesUpTo(
    Math.max(0, ...points.map(({ target }) => target ?? 0), ...told.map((row) => row?.high ?? 0)),
  );
  const top = lines.at(-1) ?? 1;
  const { left, right, bottom } = TREND;
  const x = (at: number) => left + ((at + 0.5) * (right - left)) / Math.max(1, points.length);
  const y = (share: number) => bottom - (share / top) * (bottom - TREND.top);
  const stretches = stretchesOf(told);
  const [first, last] = [points[0], points.at(-1)];
  const marks: Mark[] = [
    ...lines.flatMap((share) => scaleLine(left, right, y(share), formatPercent(share, language))),
    ...points.flatMap(({ target }, at) =>
      target === null ? [] : dashed([x(at - 0.5), y(target)], [x(at + 0.5), y(target)]),
    ),
    ...stretches.flatMap((stretch): Mark[] => {
      const upper = stretch.map(({ at, item }): Point => [x(at), y(item.high)]);
      const lower = stretch.map(({ at, item }): Point => [x(at), y(item.low)]);
      return [
        { kind: 'area', ink: 'band', points: [...upper, ...lower.reverse()] },
        ...stretch.map(({ at, item }) => range([x(at), y(item.low)], [x(at), y(item.high)])),
        {
          kind: 'line',
          ink: 'line',
          points: stretch.map(({ at, item }): Point => [x(at), y(item.uptake)]),
          width: 2.25,
        },
        ...stretch.map(({ at, item }) => dot([x(at), y(item.uptake)])),
      ];
    }),
    ...told.flatMap((row, at) => (row ? [] : [square(x(at), bottom - 6)])),
    ...(first ? [label([left, 182], first.name, 'start')] : []),
    ...(last && last !== first ? [label([right, 182], last.name, 'end')] : []),
  ];
  return { width: WIDTH, height: TREND.height, marks, says };
}

/** A row for each place: how much, and between which limits. */
export function rangeChart(rows: readonly UptakeRow[], says: string, words: { hidden: string; language: Language }) {
  const most = Math.max(0, ...rows.map((row) => (isTold(row) ? row.high : 0)));
  return rowChart(rows, most, says, words.language, (row, at, x): Mark[] =>
    isTold(row)
      ? [range([x(row.low), at], [x(row.high), at], 2.25), dot([x(row.uptake), at], 4.5)]
      : [label([ROW.left + 6, at + 4], words.hidden, 'start')],
  );
}

export interface Share {
  name: string;
  bar: number | null;
  dot: number | null;
}

export function barChart(rows: readonly Share[], says: string, language: Language, target: number | null): Drawing {
  return rowChart(rows, 1, says, language, ({ bar, dot: spot }, at, x): Mark[] => [
    ...(target === null ? [] : dashed([x(target), at - ROW.height / 2], [x(target), at + ROW.height / 2])),
    ...(bar === null ? [] : barTo(x(0), x(Math.min(1, bar)), at)),
    ...(spot === null ? [] : [dot([x(Math.min(1, spot)), at], 4.5)]),
  ]);
}

function rowChart<R extends { name: string }>(
  rows: readonly R[],
  most: number,
  says: string,
  language: Language,
  drawn: (row: R, at: number, x: (share: number) => number) => Mark[],
): Drawing {
  const lines = linesUpTo(most);
  const top = lines.at(-1) ?? 1;
  const x = (share: number) => ROW.left + (share / top) * (ROW.right - ROW.left);
  const bottom = ROW.first + rows.length * ROW.height - 8;
  const marks = [
    ...lines.flatMap((share): Mark[] => [
      {
        kind: 'line',
        ink: 'grid',
        points: [
          [x(share), 6],
          [x(share), bottom],
        ],
        width: 1,
      },
      label([x(share), bottom + 16], formatPercent(share, language), 'middle'),
    ]),
    ...rows.flatMap((row, i) => {
      const at = ROW.first + i * ROW.height;
      return [label([ROW.left - 8, at + 4], row.name, 'end'), ...drawn(row, at, x)];
    }),
  ];
  return { width: WIDTH, height: bottom + 24, marks, says };
}

const scaleLine = (left: number, right: number, y: number, text: string): Mark[] => [
  {
    kind: 'line',
    ink: 'grid',
    points: [
      [left, y],
      [right, y],
    ],
    width: 1,
  },
  label([left - 6, y + 4], text, 'end'),
];

const label = (at: Point, text: string, anchor: 'start' | 'middle' | 'end'): Mark => ({
  ...{ kind: 'text', ink: 'label', at, text, anchor },
});

const dot = (at: Point, radius = 3.5): Mark => ({ kind: 'dot', ink: 'line', at, radius });

const range = (from: Point, to: Point, width = 1): Mark => ({ kind: 'line', ink: 'line', points: [from, to], width });

/** Its end stands out, so that it is told from its ground in grey too. */
const barTo = (from: number, to: number, at: number): Mark[] => [
  {
    kind: 'area',
    ink: 'band',
    points: [
      [from, at - 8],
      [to, at - 8],
      [to, at + 8],
      [from, at + 8],
    ],
  },
  {
    kind: 'line',
    ink: 'line',
    points: [
      [to, at - 8],
      [to, at + 8],
    ],
    width: 2.25,
  },
];

const [DASH, GAP] = [6, 4];

/** What is aimed at is told from a line and from the scale by its shape. */
function dashed([fromX, fromY]: Point, [toX, toY]: Point): Mark[] {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const at = (along: number): Point => [
    fromX + ((toX - fromX) * Math.min(along, length)) / length,
    fromY + ((toY - fromY) * Math.min(along, length)) / length,
  ];
  return Array.from({ length: Math.ceil(length / (DASH + GAP)) }, (_, i) => i * (DASH + GAP)).map((along) => ({
    ...{ kind: 'line', ink: 'untold', width: 1.25 },
    points: [at(along), at(along + DASH)],
  }));
}

const square = (x: number, y: number): Mark => ({
  ...{ kind: 'line', ink: 'untold', width: 1.25 },
  points: [
    [x - 3.5, y - 3.5],
    [x + 3.5, y - 3.5],
    [x + 3.5, y + 3.5],
    [x - 3.5, y + 3.5],
    [x - 3.5, y - 3.5],
  ],
});
