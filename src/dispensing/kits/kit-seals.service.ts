import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Standards } from '../../kit-standards/standards.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { refuse } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { BoxCodes } from '../box/box-codes.service.js';
import { codeOf } from '../../web/problem-from-error.js';
import type { Kit } from './kit.js';
import { kitTexts } from './kit.text.js';
import { whyNotCheck, whyNotOpen, whyNotReject, whyNotSeal, type KitRefusal } from './kit.rules.js';
import { holdKit, kitWith, type HeldKit } from './kits.query.js';
import { Kits, type KitAnswer } from './kits.service.js';
import { OpiumLedger } from '../opium-ledger/opium-ledger.service.js';

const CHECK: Statement = {
  name: 'kit-check',
  text: `update kit set status = 'checked', checked_by = acting_person(), checked_at = app_now(), version = version + 1 where id = $1`,
};
const UNCHECK: Statement = {
  name: 'kit-uncheck',
  text: `update kit set status = 'draft', checked_by = null, checked_at = null, version = version + 1 where id = $1`,
};
const SEAL: Statement = {
  name: 'kit-seal',
  text: `with gone as (delete from kit_scan where kit_id = $1)
         update kit set status = 'sealed', seal_number = $2, sealed_by = acting_person(), sealed_at = app_now(), conformity = $3, findings = $4,
           version = version + 1 where id = $1`,
};
const OPEN: Statement = {
  name: 'kit-open-sealed',
  text: `update kit k set status = 'draft', seal_number = null, sealed_by = null, sealed_at = null, checked_by = null, checked_at = null,
           conformity = null, findings = '[]', version = k.version + 1 from kit before
         where k.id = $1 and before.id = k.id returning before.seal_number as "sealNumber"`,
};
const REJECT: Statement = {
  name: 'kit-reject',
  text: `with gone as (delete from kit_scan where kit_id = $1) update kit set status = 'rejected', rejection_reason = $2, version = version + 1 where id = $1`,
};

/** From a filled kit to a sealed one: a second person looks, the seal goes on, and what it is worth is fixed. */
@Injectable()
export class KitSeals {
  constructor(
    private readonly database: Database,
    private readonly kits: Kits,
    private readonly standards: Standards,
    private readonly opium: OpiumLedger,
    private readonly codes: BoxCodes,
    private readonly clock: Clock,
  ) {}

  check(
    id: string,
    seen: readonly string[] | undefined,
    version: number | undefined,
    actor: Actor,
  ): Promise<KitAnswer> {
    return this.#step(id, actor, async (tx, kit) => {
      const why = whyNotCheck(kit, actor.person, version);
      if (why) return why;
      if (seen) await everyLine(tx, id, seen);
      await ask(tx, CHECK, [id]);
      await announce(tx, 'kit-checked', { subject: 'kit', subjectId: id });
      return null;
    });
  }

  /** Something is wrong after all: it is a draft again, and will be checked again. */
  uncheck(id: string, actor: Actor): Promise<KitAnswer> {
    return this.#step(id, actor, async (tx, { status }) => {
      if (status !== 'checked') return 'not-from-this-status';
      await ask(tx, UNCHECK, [id]);
      await announce(tx, 'kit-check-undone', { subject: 'kit', subjectId: id });
      return null;
    });
  }

  /** @param boxCode the one on the box already; else it gets one of its own, for on its label. */
  seal(id: string, sealNumber: string, boxCode: string | undefined, actor: Actor): Promise<KitAnswer> {
    return this.#step(id, actor, async (tx, held) => {
      const why = whyNotSeal(held);
      if (why) return why;
      const kit = await kitWith(tx, id);
      const today = this.clock.today();
      const { result, findings } = await this.standards.judge(tx, held.standardId, kit?.lines ?? [], today, today);
      await unlessTaken(ask(tx, SEAL, [id, sealNumber, result, JSON.stringify(findings)]));
      await this.codes.bind(tx, id, boxCode);
      const supplied = await this.opium.supply(tx, id);
      if (!supplied.ok) return supplied.refusal;
      await announce(tx, 'kit-sealed', { subject: 'kit', subjectId: id, detail: { sealNumber, conformity: result } });
      return null;
    });
  }

  /** Its seal is broken, before it left: it is filled, checked and sealed anew. */
  open(id: string, reason: string, actor: Actor): Promise<KitAnswer> {
    return this.#step(id, actor, async (tx, kit) => {
      const why = whyNotOpen(kit);
      if (why) return why;
      const [opened] = await ask<{ sealNumber: string }>(tx, OPEN, [id]);
      await this.codes.revoke(tx, id);
      const out = await this.opium.takeOut(tx, id);
      if (!out.ok) return out.refusal;
      const detail = { reason, sealNumber: opened?.sealNumber };
      await announce(tx, 'kit-opened', { subject: 'kit', subjectId: id, detail });
      return null;
    });
  }

  reject(id: string, reason: string, actor: Actor): Promise<KitAnswer> {
    return this.#step(id, actor, async (tx, kit) => {
      const why = whyNotReject(kit);
      if (why) return why;
      await ask(tx, REJECT, [id, reason]);
      const out = await this.opium.takeOut(tx, id);
      if (!out.ok) return out.refusal;
      await announce(tx, 'kit-rejected', { subject: 'kit', subjectId: id, detail: { reason } });
      return null;
    });
  }

  #step(
    id: string,
    actor: Actor,
    step: (tx: EntityManager, kit: HeldKit) => Promise<KitRefusal | null>,
  ): Promise<KitAnswer> {
    return this.database.once<Kit, KitRefusal>(
      actor,
      id,
      async (tx) => {
        const kit = await holdKit(tx, id);
        if (!kit) return refuse('not-found');
        const why = await step(tx, kit);
        return why ? refuse(why) : this.kits.show(tx, id);
      },
      (tx) => this.kits.show(tx, id),
    );
  }
}

async function everyLine(tx: EntityManager, id: string, seen: readonly string[]): Promise<void> {
  const lines = (await kitWith(tx, id))?.lines ?? [];
  if (lines.every((line) => seen.includes(line.id))) return;
  throw new BadInput([{ field: 'lines', said: (language) => kitTexts(language)('tick-all') }]);
}

/** Also when the seal is on a kit that this pharmacy may not see. */
async function unlessTaken(sealing: Promise<unknown>): Promise<void> {
  try {
    await sealing;
  } catch (error) {
    if (codeOf(error) !== '23505') throw error;
    throw new BadInput([{ field: 'sealNumber', said: (language) => kitTexts(language)('seal-taken') }]);
  }
}
