import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/result.js';
import type { KnownRow, Row, RowRule } from '../web/row-rule.js';
import { importTexts } from './imports.text.js';
import { changesIn, faultsIn, identityIn, judged, type Judged } from './judging.js';
import { rowIn, soIn, type Change, type Fault, type Verdict } from './line.js';

export interface SheetLine {
  line: number;
  cells: string[];
}
export interface Looked extends SheetLine {
  verdict: Verdict;
  faults: Fault[];
  changes: Change[];
  subjectId: string | null;
  subjectVersion: number | null;
}
export interface ReadAs {
  columns: readonly string[];
  noughts: readonly string[];
  areSo: readonly string[];
}

interface Line extends SheetLine {
  row: Row;
  areSo: readonly string[];
  identity: string;
  judged: Judged;
}

/** Tries every line as it would be written, in a transaction that is taken back: the look and the writing cannot differ. */
@Injectable()
export class Looking {
  constructor(private readonly database: Database) {}

  async look(rule: RowRule, lines: readonly SheetLine[], readAs: ReadAs, actor: Actor): Promise<Looked[]> {
    const read = await Promise.all(lines.map((line) => lineOf(rule, line, readAs)));
    let looked: Looked[] = [];
    await this.database.as<never, 'only-tried'>(actor, async (tx) => {
      const known = await rule.known(tx, read.map(({ identity }) => identity).filter(Boolean)); // prettier-ignore
      const first = new Map<string, number>();
      looked = [];
      for (const one of read) {
        const before = first.get(one.identity);
        if (one.identity && before === undefined) first.set(one.identity, one.line);
        looked.push(
          before === undefined ? await tried(tx, rule, one, known.get(one.identity), actor) : twice(rule, one, before),
        );
      }
      return refuse('only-tried');
    });
    return looked;
  }
}

async function lineOf(rule: RowRule, line: SheetLine, readAs: ReadAs): Promise<Line> {
  const row = rowIn(line.cells, readAs.columns, rule.columns, readAs.noughts);
  const areSo = soIn(readAs.areSo, line.line);
  const verdict = await judged(rule, row, 'changed', areSo);
  return { ...line, row, areSo, judged: verdict, identity: identityIn(rule, verdict.input) };
}

async function tried(
  tx: EntityManager,
  rule: RowRule,
  line: Line,
  known: KnownRow | undefined,
  actor: Actor,
): Promise<Looked> {
  const { input, faults } = known ? line.judged : await judged(rule, line.row, 'added', line.areSo);
  if (faults.length > 0) return seen(line, 'bad', { faults });
  const changes = known ? changesIn(rule, known, input) : [];
  const verdict = !known ? 'add' : changes.every(({ stays }) => stays) ? 'same' : 'change';
  try {
    if (!known) await rule.add(tx, uuidv7(), input, actor);
    else if (verdict === 'change') await rule.change(tx, known, input, actor);
  } catch (error) {
    return seen(line, 'bad', { faults: faultsIn(error, rule) });
  }
  return seen(line, verdict, { changes, subjectId: known?.id, subjectVersion: known?.version });
}

function twice(rule: RowRule, line: Line, before: number): Looked {
  const said = (language: 'nl' | 'en') => importTexts(language)('twice', { line: before });
  return seen(line, 'bad', { faults: [{ column: rule.identity, said: { nl: said('nl'), en: said('en') } }] });
}

const seen = ({ line, cells }: SheetLine, verdict: Verdict, found: Partial<Looked>): Looked => ({
  ...{ line, cells, verdict, faults: found.faults ?? [], changes: found.changes ?? [] },
  ...{ subjectId: found.subjectId ?? null, subjectVersion: found.subjectVersion ?? null },
});
