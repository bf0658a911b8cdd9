import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../access/audit.js';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { planWork } from '../platform/work/due.js';
import type { SentFile } from '../web/forms.js';
import { isPlainLine, tidyLine } from '../web/input/tidy.js';
import { BadInput, Problem } from '../web/problem.js';
import type { RowRule } from '../web/row-rule.js';
import type { Language } from '../web/texts.js';
import { confirmImport, removeImport } from './import-moves.query.js';
import { forgetLines, keepImport, keepLines, knownImport, linesOf, readAnew } from './imports.query.js';
import type { NewImportInput, ReadAsInput } from './imports.input.js';
import { DROP, WRITE } from './imports.job.js';
import { IMPORT_SETTINGS } from './imports.settings.js';
import { importTexts } from './imports.text.js';
import { lookOf, type Look } from './look.js';
import { Looking } from './looking.service.js';
import { oneImportTexts } from './one-import.text.js';
import { RowRules } from './row-rules.service.js';
import { sheetOf } from './sheet/upload.js';

export interface Id {
  id: string;
}
const LONGEST_NAME = 200;

/** A list from a sheet: read, looked at, and written when somebody says so. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly looking: Looking,
    private readonly settings: Settings,
    private readonly rules: RowRules,
  ) {}

  async upload(
    { rule: key, text, name }: NewImportInput,
    file: SentFile | null,
    actor: Actor,
  ): Promise<Result<Id, OnceRefusal>> {
    const rule = this.rules.of(actor).find((one) => one.key === key);
    if (!rule) throw wrong('rule', (language) => importTexts(language)('chooseRule'));
    const { headings, columns, lines } = sheetOf(file, text, rule.columns);
    const looked = await this.looking.look(rule, lines, { columns, noughts: [], areSo: [] }, actor);
    const given = tidyLine(file?.name ?? name ?? '').slice(0, LONGEST_NAME);
    const called = given && isPlainLine(given) ? given : importTexts('nl')('pasted');
    return this.database.once<Id>(
      actor,
      null,
      async (tx, id) => {
        await keepImport(tx, { id, rule: rule.key, byRole: actor.role, name: called, headings, columns });
        await keepLines(tx, id, looked);
        await planWork(tx, DROP, id, id, await this.#dropAt(tx));
        return allow({ id });
      },
      (_, id) => Promise.resolve(allow({ id })),
    );
  }

  show(id: string, actor: Actor): Promise<Look> {
    return this.database.read(actor, (tx) => this.#look(tx, id));
  }

  /** Looked at once more: with other columns or noughts, with what is so all the same, or only because time went by. */
  async readAs(
    id: string,
    input: ReadAsInput,
    version: number,
    actor: Actor,
  ): Promise<Result<Id, 'stale' | 'not-in-this-state'>> {
    const known = await this.show(id, actor);
    if (known.state !== 'looked-at') return refuse('not-in-this-state');
    const rule = this.rules.one(known.rule.key);
    const columns = input.columns
      ? chosen(rule, input.columns, known.columns.length)
      : known.columns.map(({ key }) => key);
    const noughts = rule.columns.map(({ key }) => key).filter((key) => (input.noughts ?? []).includes(key));
    const areSo = [...new Set([...known.areSo, ...(input.itIsSo ?? [])])];
    const readAs = { columns, noughts, areSo };
    const lines = await this.database.read(actor, (tx) => linesOf(tx, id));
    const looked = await this.looking.look(rule, lines, readAs, actor);
    return this.database.as<Id, 'stale'>(actor, async (tx) => {
      if (!(await readAnew(tx, id, version, readAs))) return refuse('stale');
      await forgetLines(tx, id);
      await keepLines(tx, id, looked);
      return allow({ id });
    });
  }

  /** What was seen is what is written: whoever confirms says which version they saw. */
  confirm(id: string, version: number, actor: Actor): Promise<Result<Id, 'stale' | 'not-in-this-state' | 'not-ready'>> {
    return this.database.as<Id, 'stale' | 'not-in-this-state' | 'not-ready'>(actor, async (tx) => {
      const { state, ready, name } = await this.#look(tx, id);
      if (state !== 'looked-at') return refuse('not-in-this-state');
      if (!ready) return refuse('not-ready');
      if (!(await confirmImport(tx, id, version))) return refuse('stale');
      await record(tx, 'import-confirmed', { detail: name });
      await planWork(tx, WRITE, id, id, this.clock.now());
      return allow({ id });
    });
  }

  remove(id: string, actor: Actor): Promise<Result<Id, 'not-in-this-state'>> {
    return this.database.as<Id, 'not-in-this-state'>(actor, async (tx) => {
      await this.#look(tx, id);
      return (await removeImport(tx, id)) ? allow({ id }) : refuse('not-in-this-state');
    });
  }

  async #look(tx: EntityManager, id: string): Promise<Look> {
    const known = await knownImport(tx, id);
    if (!known) throw new Problem(404, { reason: 'not-found' });
    return lookOf(known, await linesOf(tx, id), this.rules.one(known.rule));
  }

  async #dropAt(tx: EntityManager): Promise<Date> {
    const { 'import.keptDays': days } = await this.settings.read(tx, IMPORT_SETTINGS);
    return momentOf(addDays(dayOf(this.clock.now()), days), '04:00');
  }
}

/** Each column of the sheet may be one of the rule's, and no two the same. */
function chosen({ columns }: RowRule, asked: readonly string[], width: number): string[] {
  const keys = Array.from({ length: width }, (_, place) => columns.find(({ key }) => key === asked[place])?.key ?? '');
  const twice = keys.findIndex((key, place) => key !== '' && keys.indexOf(key) < place);
  if (twice < 0) return keys;
  throw wrong(`columns.${String(twice)}`, (language) => oneImportTexts(language)('columnTwice'));
}

const wrong = (field: string, said: (language: Language) => string) => new BadInput([{ field, said }]);
