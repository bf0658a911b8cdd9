import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { dayOf, momentOf } from '../../platform/calendar.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { DueWork, planWork } from '../../platform/work/due.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Settings } from '../../access/settings.service.js';
import { NUMBER_SETTINGS } from './numbers.settings.js';
import { countOpenNumbers, noteFinding, numbersToAsk, numbersToLookAt, oneNumber } from './numbers.query.js';
import { ByHand, REGISTERS, RegisterChecks, type NumberStatus, type Register } from '../../access/register-check.js';

const JOB = 'check-numbers';
const AT_ONCE = 200;
const AUDIT: Statement = { name: 'audit-numbers', text: `select audit_append('check-number', null, 'done', $1)` };
export type Saw = Exclude<NumberStatus, 'unchecked'>;

/** What registers say of the numbers of people and organisations, by hand or over HTTP. */
@Injectable()
export class Numbers implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly due: DueWork,
    private readonly checks: RegisterChecks,
  ) {}

  onModuleInit(): void {
    this.due.handle(JOB, (_, system) => this.askAll(system));
    this.due.plan((now, _, tx) => planWork(tx, JOB, dayOf(now), null, momentOf(dayOf(now), '04:00')));
  }

  list(actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const { 'numbers.checkAgainDays': days } = await this.settings.read(tx, NUMBER_SETTINGS);
      return { items: await numbersToLookAt(tx, days, AT_ONCE), automatic: this.#registers() };
    });
  }

  count(actor: Actor): Promise<number> {
    return this.database.read(actor, async (tx) => {
      const { 'numbers.checkAgainDays': days } = await this.settings.read(tx, NUMBER_SETTINGS);
      return countOpenNumbers(tx, days);
    });
  }

  /** Without `saw` the register itself is asked, outside any transaction: it may be slow. */
  async check(
    register: Register,
    id: string,
    saw: Saw | undefined,
    actor: Actor,
  ): Promise<Result<{ status: NumberStatus }, 'not-found' | 'no-check'>> {
    const known = await this.database.read(actor, (tx) => oneNumber(tx, register, id));
    if (!known) return refuse('not-found');
    const check = saw ? new ByHand(saw) : this.checks.of[register];
    if (!check) return refuse('no-check');
    const finding = await check.check(known);
    return this.database.as<{ status: NumberStatus }, never>(actor, async (tx) => {
      await noteFinding(tx, known, finding, check.kind);
      await ask(tx, AUDIT, [`${register} ${id} ${finding.status}`]);
      return allow({ status: finding.status });
    });
  }

  /** Every number whose turn it is, one after the other: a register is nobody's to flood. */
  async askAll(system: Actor): Promise<void> {
    const registers = this.#registers();
    if (registers.length === 0) return;
    const numbers = await this.database.read(system, async (tx) => {
      const { 'numbers.checkAgainDays': days } = await this.settings.read(tx, NUMBER_SETTINGS);
      return numbersToAsk(tx, days, registers, AT_ONCE);
    });
    for (const known of numbers) {
      const check = this.checks.of[known.register];
      if (!check) continue;
      const finding = await check.check(known);
      await this.database.read(system, (tx) => noteFinding(tx, known, finding, check.kind));
    }
  }

  #registers = (): Register[] => REGISTERS.filter((register) => this.checks.of[register] !== undefined);
}
