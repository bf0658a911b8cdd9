import type { QueryRunner } from 'typeorm';
import { MAY } from '../access/may.js';
import type { Role } from '../platform/actor.js';
import { allowedChanges } from './allowed-changes.js';
import {
  CORRECTABLE,
  endsInAnOffer,
  GUARDS,
  MOVE_NAMES,
  MOVES,
  partsThatMay,
  statusAfter,
  type CaseStatus,
  type Guard,
  type Move,
  type MoveName,
  type Part,
} from './kit-life.js';

/** Moves that a function of their own makes, for they leave more behind than a status; every other is made by `move_case`. */
export const COMMANDS: Partial<Record<MoveName, string>> = {
  ...{ submit: 'submit_case', submitOnBehalf: 'submit_case', accept: 'accept_case' },
  ...{ pack: 'pack_kit', dispatch: 'dispatch_kit', deliver: 'deliver_kit' },
};

/** A move from one status, as the database reads it. */
export interface MoveRow {
  name: MoveName;
  /** '' is before the first move. */
  from_status: CaseStatus | '';
  to_status: CaseStatus | null;
  moment?: string;
  clears: readonly string[];
  after?: string;
  parts: readonly Part[];
  roles: readonly Role[];
  /** Who may undo it while it is the latest; nobody, when it cannot be undone. */
  correctors: readonly Role[];
  guards: readonly Guard[];
  /** Leaves the case waiting for `offer_next`. */
  offers: boolean;
  command?: string;
  refusals: readonly string[];
}

export function moveRows(): MoveRow[] {
  return MOVE_NAMES.flatMap((name) => {
    const { from, moment, clears = [], after, guards = [] }: Move = MOVES[name];
    const starts = from.length > 0 ? from : ([''] as const);
    return starts.map((status) => {
      const parts = status === '' ? MOVES[name].by : partsThatMay(name, status);
      return {
        ...{ name, moment, clears, after, guards, parts, command: COMMANDS[name] },
        from_status: status,
        to_status: statusAfter(name, status),
        offers: status !== '' && endsInAnOffer(name),
        roles: rolesThatMay(name, parts),
        correctors: CORRECTABLE.includes(name) ? MAY.correct : [],
        refusals: guards.map((guard) => GUARDS[guard]),
      };
    });
  });
}

/** After each migration: the rows by which commands and trigger judge are what the table says today. */
export async function writeMoves(runner: QueryRunner): Promise<void> {
  const rows = allowedChanges();
  await runner.startTransaction();
  await runner.query('delete from allowed_move');
  await runner.query(
    'insert into allowed_move (move, from_status, to_status) select * from unnest($1::text[], $2::text[], $3::text[])',
    [rows.map((row) => row.move), rows.map((row) => row.from), rows.map((row) => row.to)],
  );
  await runner.query('delete from case_move');
  await runner.query('insert into case_move select * from jsonb_populate_recordset(null::case_move, $1)', [
    JSON.stringify(moveRows()),
  ]);
  await runner.commitTransaction();
}

/** The application itself where the clock may, and whoever has a box's code where that may; else as the table of rights says. */
function rolesThatMay(name: MoveName, parts: readonly Part[]): Role[] {
  const people: readonly Role[] = name in MAY ? MAY[name as keyof typeof MAY] : [];
  const [clock, box] = [parts.includes('clock'), parts.includes('box')];
  return [...people, ...(clock ? (['system'] as const) : []), ...(box ? (['box'] as const) : [])];
}
