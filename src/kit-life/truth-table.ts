import { MOVE_NAMES, MOVES, STATUSES, type CaseStatus, type MoveName } from './kit-life.js';

/** Moves down, statuses across; each cell says where the move leads from there. Printed into the README. */
export function truthTable(): string {
  const header = `| move | by | ${STATUSES.join(' | ')} |`;
  const rule = `|---|---|${STATUSES.map(() => '---').join('|')}|`;
  return [header, rule, ...MOVE_NAMES.map(rowOf)].join('\n');
}

function rowOf(name: MoveName): string {
  const cells = STATUSES.map((status) => leads(name, status));
  return `| ${name} | ${MOVES[name].by.join(', ')} | ${cells.join(' | ')} |`;
}

function leads(name: MoveName, status: CaseStatus): string {
  const from: readonly CaseStatus[] = MOVES[name].from;
  const to: readonly CaseStatus[] = MOVES[name].to;
  if (!from.includes(status)) return '';
  return to.length === 0 ? 'same' : to.join(' or ');
}
