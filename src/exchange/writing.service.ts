import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { failpoint } from '../platform/failpoint.js';
import { allow } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { Row, RowRule } from '../web/row-rule.js';
import { cameOf, lineTo, type KnownLine } from './imports.query.js';
import { faultsIn, identityIn, judged } from './judging.js';
import { rowIn, soIn } from './line.js';
import type { ReadAs } from './looking.service.js';

export interface Written extends ReadAs {
  id: string;
  rule: RowRule;
  actor: Actor;
}

/** Each portion in one transaction with the word of what became of it, so that work that was broken off goes on where it was. */
@Injectable()
export class Writing {
  constructor(private readonly database: Database) {}

  /** A line, or all of them where good lines may not stand without the bad ones. */
  async write(what: Written, lines: readonly number[]): Promise<void> {
    let at = 0;
    try {
      await this.database.as<null, never>(what.actor, async (tx) => {
        for (at = 0; at < lines.length; at++) await writeLine(tx, what, lines[at] ?? 0);
        return allow(null);
      });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      await this.#failed(what, lines, lines[at] ?? 0, error);
    }
    failpoint('import-line-written');
  }

  async #failed(what: Written, lines: readonly number[], culprit: number, error: BadInput): Promise<void> {
    await this.database.as<null, never>(what.actor, async (tx) => {
      for (const line of lines) {
        const found = await lineTo('write', tx, what.id, line);
        if (!found) continue;
        const faults = line === culprit ? faultsIn(error, what.rule) : [];
        await cameOf(tx, what.id, { line, outcome: 'failed', faults });
      }
      return allow(null);
    });
  }
}

const rowOf = ({ rule, columns, noughts }: Written, { cells }: KnownLine): Row =>
  rowIn(cells, columns, rule.columns, noughts);

/** As it was looked at: what somebody changed or added by hand since then is left as they have it. */
async function writeLine(tx: EntityManager, what: Written, number: number): Promise<void> {
  const line = await lineTo('write', tx, what.id, number);
  if (!line) return;
  const { rule, id, actor } = what;
  const row = rowOf(what, line);
  const { input, faults } = await judged(
    rule,
    row,
    line.verdict === 'add' ? 'added' : 'changed',
    soIn(what.areSo, number),
  );
  const identity = identityIn(rule, input);
  const known = (await rule.known(tx, [identity])).get(identity);
  const overtaken = line.verdict === 'add' ? known !== undefined : known?.version !== line.subjectVersion;
  if (faults.length > 0 || overtaken) {
    await cameOf(tx, id, { line: number, outcome: faults.length > 0 ? 'failed' : 'overtaken', faults });
    return;
  }
  if (known) await rule.change(tx, known, input, actor);
  else await rule.add(tx, uuidv7(), input, actor);
  const now = (await rule.known(tx, [identity])).get(identity);
  await cameOf(tx, id, {
    ...{ line: number, outcome: known ? 'changed' : 'added', before: known?.before },
    ...{ subjectId: now?.id, subjectVersion: now?.version },
  });
}
