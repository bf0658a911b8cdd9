import { MOVE_NAMES, MOVES, partsThatMay, STATUSES, type CaseStatus, type MoveName } from './kit-life.js';

const BEFORE = 'nothing yet';

/** Moves down, statuses across; each cell says where the move leads from there. Printed into the README. */
export function truthTable(): string {
  const header = `| move | by | ${BEFORE} | ${STATUSES.join(' | ')} |`;
  const rule = `|---|---|---|${STATUSES.map(() => '---').join('|')}|`;
  return [header, rule, ...MOVE_NAMES.map(rowOf)].join('\n');
}

function rowOf(name: MoveName): string {
  const first = MOVES[name].from.length === 0 ? MOVES[name].to.join(' or ') : '';
  const cells = [first, ...STATUSES.map((status) => leads(name, status))];
  return `| ${name} | ${MOVES[name].by.join(', ')} | ${cells.join(' | ')} |`;
}

/** Where a status lets others make the move too, the cell names them. */
function leads(name: MoveName, status: CaseStatus): string {
  const from: readonly CaseStatus[] = MOVES[name].from;
  const to: readonly CaseStatus[] = MOVES[name].to;
  if (!from.includes(status)) return '';
  const by: readonly string[] = MOVES[name].by;
  const others = partsThatMay(name, status).filter((part) => !by.includes(part));
  const next = to.length === 0 ? 'same' : to.join(' or ');
  return others.length === 0 ? next : `${next} (also ${others.join(', ')})`;
}
