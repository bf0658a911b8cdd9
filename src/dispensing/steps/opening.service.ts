import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain, shortCaseOf } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { changedQuantities } from '../changed-quantities.rules.js';
import { momentFault, refuseMomentOf } from './moment-fault.js';
import type { OpeningInput, UseInput } from './opening.input.js';
import { openingOf, slotsInCase, type Opening } from './opening.query.js';
import { mayComplete, type SlotInKit, type Used } from './opening.rules.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { Orderer, Symptom } from './opening.text.js';
import type { StepRefusal } from './step.text.js';
import { refuseImpossibleUse } from './use-fault.js';
import { judgeTogether, type Rightly } from '../../web/rightly.js';

export interface OpeningForm extends SeenCase {
  opening: Opening | null;
  slots: SlotInKit[];
  now: Date;
}

const OPEN: Statement = {
  name: 'opening-open',
  text: `insert into opening (network_id, id, case_id, opened_at, opened_by, ordered_by, symptoms, recorded_by, recorded_at)
         values (acting_network(), $1, $2, $3, $4, $5, $6, acting_person(), app_now())`,
};
const CHANGE: Statement = {
  name: 'opening-change',
  text: `update opening set symptoms = coalesce($3, symptoms), version = version + 1
         where case_id = $1 and undone_at is null and version = coalesce($2, version) returning id`,
};
const FORGET_USE: Statement = { name: 'opening-forget-use', text: 'delete from opening_use where opening_id = $1' };
const NOTE_USE: Statement = {
  name: 'opening-note-use',
  text: `insert into opening_use (network_id, opening_id, slot, quantity)
         select acting_network(), $1, slot, quantity from unnest($2::text[], $3::int[]) as used (slot, quantity)`,
};
const UNDO: Statement = {
  name: 'opening-undo',
  text: 'update opening set undone_at = app_now() where case_id = $1 and undone_at is null',
};

const REJECT_REPORT: Statement = {
  name: 'opening-reject-report',
  text: `update box_report set rejected_at = app_now(), decided_by = acting_person()
         where case_id = $1 and report = 'opening' and moved and decided_by is null`,
};
@Injectable()
export class Openings {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
    private readonly clock: Clock,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<OpeningForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const slots = await slotsInCase(tx, caseId);
      return allow({ ...seen.value, opening: await openingOf(tx, caseId), slots, now: this.clock.now() });
    });
  }

  open(caseId: string, input: OpeningInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { openedBy, orderedBy, symptoms = [], used = [] } = input;
    const at = new Date(input.openedAt);
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const unmeant = momentFault('openedAt', 'delivered');
        const [moved] = await judgeTogether(
          () => this.ledger.move(tx, caseId, 'open', { at, detail: { openedBy, orderedBy }, unmeant }),
          () => refuseUseOf(tx, caseId, used),
        );
        if (!moved.ok) return moved;
        const id = uuidv7();
        await ask(tx, OPEN, [id, caseId, at, openedBy, orderedBy, symptoms]);
        await this.#noteUse(tx, caseId, id, used);
        return moved;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }

  refuseSoFar(caseId: string, { openedAt, used }: Rightly<OpeningInput>, actor: Actor): Promise<void> {
    const moment = { field: 'openedAt', at: openedAt, after: 'delivered' } as const;
    return this.database.read(actor, async (tx) => {
      await judgeTogether(
        () => refuseMomentOf(tx, caseId, moment),
        () => refuseUseOf(tx, caseId, used ?? []),
      );
    });
  }

  /** What was used may follow until the kit is settled; the last word replaces what was said before. */
  complete(
    caseId: string,
    { symptoms, used }: UseInput,
    version: number | undefined,
    actor: Actor,
  ): Promise<Result<ShortCase, StepRefusal | 'stale'>> {
    return this.database.once<ShortCase, StepRefusal | 'stale'>(
      actor,
      caseId,
      async (tx) => {
        const short = await shortCaseOf(tx, caseId);
        if (!short) return refuse('not-found');
        if (!mayComplete(short.status)) return refuse('not-from-this-status');
        const [changed] = await ask<{ id: string }>(tx, CHANGE, [caseId, version, symptoms]);
        if (!changed) return refuse((await openingOf(tx, caseId)) ? 'stale' : 'not-from-this-status');
        const before = await openingOf(tx, caseId);
        await this.#useNow(tx, caseId, changed.id, before?.used ?? [], used);
        return allow(short);
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }

  /** It was in the name of whoever reported it with the code on the box: then that report is rejected with it. */
  async undo(tx: EntityManager, caseId: string): Promise<void> {
    await ask(tx, UNDO, [caseId]);
    await ask(tx, REJECT_REPORT, [caseId]);
  }

  /** What somebody reported with the code on the box, beside what was known: false where there is no opening to add it to. */
  async addUse(tx: EntityManager, { id: caseId, status }: ShortCase, used: readonly Used[]): Promise<boolean> {
    const opening = await openingOf(tx, caseId);
    if (!opening || !mayComplete(status)) return false;
    const together = new Map(opening.used.map(({ slot, quantity }) => [slot, quantity]));
    for (const { slot, quantity } of used) together.set(slot, (together.get(slot) ?? 0) + quantity);
    const now = [...together].map(([slot, quantity]) => ({ slot, quantity }));
    await ask(tx, CHANGE, [caseId, null, null]);
    await this.#useNow(tx, caseId, opening.id, opening.used, now);
    return true;
  }

  /** Reported with the code on the box before its delivery was; made true by whoever confirms it. */
  async fromReport(
    tx: EntityManager,
    { caseId, at, orderedBy, symptoms }: { caseId: string; at: Date; orderedBy: Orderer | null; symptoms: Symptom[] },
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const moved = await this.ledger.move(tx, caseId, 'open', { detail: { orderedBy } });
    if (moved.ok) await ask(tx, OPEN, [uuidv7(), caseId, at, null, orderedBy, symptoms]);
    return moved;
  }

  async #useNow(tx: EntityManager, caseId: string, openingId: string, before: readonly Used[], used?: readonly Used[]) {
    if (used) {
      await ask(tx, FORGET_USE, [openingId]);
      await this.#noteUse(tx, caseId, openingId, used);
    }
    await record(tx, 'change', { caseId, detail: 'use' });
    const detail = { changes: await this.#changes(tx, caseId, before, used) };
    await announce(tx, 'use-recorded', { subject: 'case', subjectId: caseId, caseId, detail });
  }

  /** Of each slot how many were said to be used before, and now. */
  async #changes(tx: EntityManager, caseId: string, before: readonly Used[], now: readonly Used[] = before) {
    const names = new Map((await slotsInCase(tx, caseId)).map(({ slot, name }) => [slot, name]));
    const named = (all: readonly Used[]) =>
      all.map(({ slot, quantity }) => ({ slot, quantity, name: names.get(slot) ?? slot }));
    return changedQuantities(named(before), named(now));
  }

  async #noteUse(tx: EntityManager, caseId: string, openingId: string, used: readonly Used[]) {
    if (used.length === 0) return;
    refuseImpossibleUse(used, await slotsInCase(tx, caseId));
    await ask(tx, NOTE_USE, [openingId, used.map(({ slot }) => slot), used.map(({ quantity }) => quantity)]);
  }
}

/** Of a case that one may not see nothing is told, and of half a row neither. */
async function refuseUseOf(tx: EntityManager, caseId: string, used: readonly Rightly<Used>[]): Promise<void> {
  const slots = used.length > 0 ? await slotsInCase(tx, caseId) : [];
  const whole = used.map(({ slot = '', quantity = 0 }) => ({ slot, quantity }));
  if (slots.length > 0) refuseImpossibleUse(whole, slots);
}
