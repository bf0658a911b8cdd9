import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { KitStandard } from './kit-standard.entity.js';
import { changeSlots, type SlotChange } from './slots.js';
import { StandardApproval } from './standard-approval.entity.js';
import type { NewStandardInput } from './standard.input.js';
import type { StandardRefusal } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { StandardVersion } from './standard.js';
import { versionOf } from './standards.query.js';

const COPY_SLOTS: Statement = {
  name: 'copy-slots',
  text: `insert into kit_slot (network_id, standard_id, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return)
         select network_id, $1, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return
         from kit_slot where standard_id = $2`,
};
const COPY_PRODUCTS: Statement = {
  name: 'copy-slot-products',
  text: `insert into slot_product (network_id, standard_id, slot, product, preferred)
         select network_id, $1, slot, product, preferred from slot_product where standard_id = $2`,
};
const LOCK: Statement = {
  name: 'lock-standard',
  text: 'select status, version from kit_standard where id = $1 for update',
};

@Injectable()
export class StandardDrafts {
  constructor(private readonly database: Database) {}

  create({ name, from }: NewStandardInput, actor: Actor) {
    return this.database.once(
      actor,
      null,
      async (tx, id) => {
        const draft = { networkId: actor.network, id, name, status: 'draft' as const, createdAt: appNow };
        if (!(await insertNew(tx, KitStandard, draft)))
          throw new BadInput([{ field: 'name', said: (language) => standardTexts(language)('name-taken') }]);
        if (from) await this.#copy(tx, from, id);
        await announce(tx, 'standard-drafted', { subject: 'standard', subjectId: id, detail: { name } });
        return allow(await this.#read(tx, id));
      },
      async (tx, id) => allow(await this.#read(tx, id)),
    );
  }

  /** What two people approved is no longer that: a change asks both again. */
  change(
    id: string,
    change: SlotChange,
    version: number,
    actor: Actor,
  ): Promise<Result<StandardVersion, StandardRefusal>> {
    return this.database.as<StandardVersion, StandardRefusal>(actor, async (tx) => {
      const [now] = await ask<{ status: string; version: number }>(tx, LOCK, [id]);
      if (!now) return refuse('not-found');
      if (now.status !== 'draft') return refuse('not-from-this-status');
      if (now.version !== version) return refuse('stale');
      await changeSlots(tx, id, change);
      await tx.getRepository(StandardApproval).delete({ standardId: id });
      await tx.getRepository(KitStandard).increment({ id }, 'version', 1);
      const detail = { slots: change.slots.map(({ code }) => code), without: change.without };
      await announce(tx, 'standard-changed', { subject: 'standard', subjectId: id, detail });
      return allow(await this.#read(tx, id));
    });
  }

  async #copy(tx: EntityManager, from: string, id: string) {
    const model = await versionOf(tx, from);
    if (!model) throw new BadInput([{ field: 'from', said: (language) => standardTexts(language)('from-unknown') }]);
    await ask(tx, COPY_SLOTS, [id, from]);
    await ask(tx, COPY_PRODUCTS, [id, from]);
  }

  async #read(tx: EntityManager, id: string): Promise<StandardVersion> {
    const version = await versionOf(tx, id);
    if (!version) throw new Error('a standard that was just written is not there');
    return version;
  }
}
