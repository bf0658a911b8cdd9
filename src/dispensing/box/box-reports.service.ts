import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../access/audit.js';
import { CaseCorrections } from '../../kit-life/case-corrections.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain, shortCaseOf } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Ends } from '../steps/end.service.js';
import { Openings } from '../steps/opening.service.js';
import { Undoing } from '../steps/undo.service.js';
import { reportWith, type SeenReport } from './box-reports.query.js';

export interface ReportToDecide extends SeenCase {
  report: SeenReport;
}
export type DecisionRefusal = MoveRefusal | OnceRefusal | 'report-decided';
type Answer = Promise<Result<ShortCase, DecisionRefusal>>;
type Decide = (tx: EntityManager, report: SeenReport, short: ShortCase) => Promise<Result<ShortCase, DecisionRefusal>>;

/** The policy lets those decide who may: the supplier, and of the end also whoever treats. */
const DECIDE: Statement = {
  name: 'box-report-decide',
  text: `update box_report set confirmed_at = case when $2 then app_now() end, rejected_at = case when not $2 then app_now() end, decided_by = acting_person()
         where id = $1 and confirmed_at is null and rejected_at is null returning id`,
};
const VERIFY: Statement = {
  name: 'box-report-verify',
  text: 'update kit_case set unverified = false, version = version + 1 where id = $1 and pharmacy_id = acting_organisation() and unverified',
};

/** What was reported with the code on a box, as the pharmacy makes it true or takes it back. */
@Injectable()
export class BoxReports {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly corrections: CaseCorrections,
    private readonly openings: Openings,
    private readonly ends: Ends,
    private readonly undoing: Undoing,
    private readonly clock: Clock,
  ) {}

  form(id: string, actor: Actor): Promise<Result<ReportToDecide, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const report = await reportWith(tx, id);
      if (!report) return refuse('not-found');
      const seen = await this.cases.see(tx, report.caseId, actor);
      return seen.ok ? allow({ ...seen.value, report }) : seen;
    });
  }

  /** An opening is verified, use is added to what is known, and an end is made, in the name of whoever confirms it. */
  confirm(id: string, actor: Actor): Answer {
    return this.#decide(id, actor, true, async (tx, report, short) => {
      if (report.report === 'use') return this.#addUse(tx, report, short);
      if (report.report === 'end') return this.#end(tx, report, short);
      if (report.moved) await ask(tx, VERIFY, [short.id]);
      else if (short.status === 'dispatched' || short.status === 'delivered')
        return this.openings.fromReport(tx, report);
      return allow(short);
    });
  }

  /** An opening that moved the case is taken back, also later than a day. */
  reject(id: string, reason: string, actor: Actor): Answer {
    return this.#decide(id, actor, false, async (tx, report, short) => {
      if (!report.moved) return allow(short);
      const latest = await this.corrections.latest(tx, short.id);
      if (latest?.kind !== 'open' || !latest.reported) return refuse('not-the-latest-move');
      const corrected = await this.corrections.correct(tx, short.id, reason, actor, this.clock.now(), 0);
      if (!corrected.ok) return corrected;
      const taken = await this.undoing.undo(tx, short.id, corrected.value.undone, reason);
      return taken.ok ? allow(corrected.value.short) : taken;
    });
  }

  async #addUse(tx: EntityManager, { used }: SeenReport, short: ShortCase) {
    return (await this.openings.addUse(tx, short, used)) ? allow(short) : refuse('not-from-this-status' as const);
  }

  /** Somebody may have said so before: then there is nothing left to make true. */
  #end(tx: EntityManager, { endReason, endedOn }: SeenReport, short: ShortCase) {
    if (short.moments.ended !== undefined || endReason === null || endedOn === null) return allow(short);
    return this.ends.end(tx, short.id, { reason: endReason, on: endedOn });
  }

  #decide(id: string, actor: Actor, confirmed: boolean, decide: Decide): Answer {
    return this.database.once<ShortCase, DecisionRefusal>(
      actor,
      id,
      async (tx) => {
        const report = await reportWith(tx, id);
        const short = report && (await shortCaseOf(tx, report.caseId));
        if (!report || !short) return refuse('not-found');
        if (report.decision) return refuse('report-decided');
        const [decided] = await ask(tx, DECIDE, [id, confirmed]);
        if (!decided) return refuse('not-your-turn');
        const done = await decide(tx, report, short);
        if (!done.ok) return done;
        const kind = confirmed ? 'box-report-confirmed' : 'box-report-rejected';
        await record(tx, kind, { caseId: short.id });
        await announce(tx, kind, { subject: 'box-report', subjectId: id, caseId: short.id });
        return done;
      },
      async (tx) => {
        const report = await reportWith(tx, id);
        return report ? shortCaseAgain(tx, report.caseId) : refuse('not-found');
      },
    );
  }
}
