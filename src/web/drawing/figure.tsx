import { hexOf, ON_PAPER, TEXT_SIZE, type Drawing, type Ink, type Mark } from './drawing.js';

/** On a page, which gives the colours by class. */
export function Figure({ drawing }: { drawing: Drawing }) {
  return <Svg drawing={drawing} look={(ink, drawn) => ({ class: `pk-${drawn}--${ink}` })} />;
}

/** By itself, for a paper: with its own colours. */
export function PaperFigure({ drawing }: { drawing: Drawing }) {
  const look = (ink: Ink) => ({ fill: hexOf(ink), stroke: hexOf(ink), opacity: ON_PAPER[ink].alpha });
  return <Svg drawing={drawing} look={look} />;
}

type Look = (ink: Ink, drawn: 'ink' | 'stroke') => object;

function Svg({ drawing: { width, height, marks, says }, look }: { drawing: Drawing; look: Look }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={says}
      font-family="Atkinson Hyperlegible Next"
      font-size={TEXT_SIZE}
    >
      {marks.map((mark, i) => (
        <MarkOf key={i} mark={mark} look={look} />
      ))}
    </svg>
  );
}

function MarkOf({ mark, look }: { mark: Mark; look: Look }) {
  const own = look(mark.ink, mark.kind === 'line' ? 'stroke' : 'ink');
  switch (mark.kind) {
    case 'line':
      return <polyline {...own} fill="none" stroke-width={mark.width} points={path(mark.points)} />;
    case 'area':
      return (
        <polygon {...own} stroke="none" points={path(mark.points)}>
          {mark.name !== undefined && <title>{mark.name}</title>}
        </polygon>
      );
    case 'dot':
      return <circle {...own} stroke="none" cx={mark.at[0]} cy={mark.at[1]} r={mark.radius} />;
    case 'text':
      return (
        <text {...own} stroke="none" x={mark.at[0]} y={mark.at[1]} text-anchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}

const path = (points: readonly (readonly [number, number])[]): string => points.map((one) => one.join(',')).join(' ');
