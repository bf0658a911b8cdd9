export type Point = readonly [x: number, y: number];
/** What something is drawn for; a page gives each its colour for light, dark and print. */
export type Ink = 'line' | 'band' | 'fill' | 'paper' | 'grid' | 'label' | 'untold';

export type Mark =
  | { kind: 'line'; ink: Ink; points: readonly Point[]; width: number }
  /** Its name is told where one points at it. */
  | { kind: 'area'; ink: Ink; points: readonly Point[]; name?: string }
  | { kind: 'dot'; ink: Ink; at: Point; radius: number }
  | { kind: 'text'; ink: Ink; at: Point; text: string; anchor: 'start' | 'middle' | 'end' };

/** A chart as marks, for a page, a paper and a picture in a mail alike. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
  /** What one sees in it, for who does not see it. */
  says: string;
}

export const TEXT_SIZE = 12;

/** Where no page gives colours: on white, told apart in grey too. */
export const ON_PAPER: Record<Ink, { colour: readonly [number, number, number]; alpha: number }> = {
  line: { colour: [0x0b, 0x5a, 0x78], alpha: 1 },
  band: { colour: [0x0b, 0x5a, 0x78], alpha: 0.2 },
  fill: { colour: [0x0b, 0x5a, 0x78], alpha: 0.5 },
  paper: { colour: [0xff, 0xff, 0xff], alpha: 1 },
  grid: { colour: [0xb1, 0xb4, 0xb6], alpha: 1 },
  label: { colour: [0x33, 0x36, 0x38], alpha: 1 },
  untold: { colour: [0x1b, 0x1b, 0x1b], alpha: 1 },
};

export const hexOf = (ink: Ink): string =>
  `#${ON_PAPER[ink].colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
