import type { ComponentChildren } from 'preact';
import type { Colour } from './status-tag.js';
import { StatusTag } from './status-tag.js';

export interface StationProps {
  /** Where scans are sent. */
  action: string;
  /** What stands at a scan until it is answered, and while the server cannot be reached. */
  waiting: string;
  away: string;
  /** What this browser did with a scan that the server refuses to look at. */
  failed: string;
  children: ComponentChildren;
}

/** Where a scanner is: its script catches the scanner's keys wherever the focus is. */
export function Station({ action, waiting, away, failed, children }: StationProps) {
  return (
    <div data-station={action} data-waiting={waiting} data-away={away} data-failed={failed}>
      {children}
      <p class="govuk-body" role="status" data-station-status />
    </div>
  );
}

export interface Answered {
  id: string;
  /** An earlier one that this one is the rest of. */
  completes?: string;
  /** The box that it ticks further down the page. */
  ticks?: string;
  tag: string;
  colour: Colour;
  words: ComponentChildren;
}

/** What became of each scan, the last one first. */
export function AnswerList({ answers, label }: { answers: readonly Answered[]; label: string }) {
  return (
    <ol class="pk-answers" data-answers aria-label={label} aria-live="polite" aria-relevant="additions text">
      {answers.map(({ id, completes, ticks, tag, colour, words }) => (
        <li key={id} data-answer={id} data-completes={completes} data-ticks={ticks}>
          <StatusTag colour={colour}>{tag}</StatusTag>
          <div>{words}</div>
        </li>
      ))}
    </ol>
  );
}
