import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { judgeTogether, type Rightly } from '../web/rightly.js';
import { changeDraft, draftWritten } from './draft-change.js';
import { KitStandard } from './kit-standard.entity.js';
import { changeSlots, refuseWrongSlots, type SlotChange } from './slots.js';
import type { NewStandardInput } from './standard.input.js';
import type { StandardRefusal } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { StandardVersion } from './standard.js';
import type { SlotInput } from './slot.input.js';
import { unlessMistaken } from './slot-mistakes.js';
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
const COPY_DOCUMENTS: Statement = {
  name: 'copy-slot-documents',
  text: `insert into slot_document (network_id, standard_id, slot, paper, version, hash, uploaded_by, uploaded_at)
         select network_id, $1, slot, paper, version, hash, uploaded_by, uploaded_at from slot_document
         where standard_id = $2 and slot in (select code from kit_slot where standard_id = $1 and kind = 'document')`,
};
/** Unless another substance lies in the slot now: of that nothing was said. */
const COPY_DIRECTIONS: Statement = {
  name: 'copy-directions',
  text: `insert into direction (network_id, standard_id, slot, number, standing, indication, for_whom, circumstances, circumstances_en, dose, share, unit,
           route, interval_minutes, max_day, max_gift, max_episode, kidney, kidney_en, source, source_en, source_date)
         select network_id, $1, slot, number, standing, indication, for_whom, circumstances, circumstances_en, dose, share, unit,
           route, interval_minutes, max_day, max_gift, max_episode, kidney, kidney_en, source, source_en, source_date
         from direction d where standard_id = $2 and slot in (select code from kit_slot where standard_id = $1)
           and not exists (select coalesce(p.atc, p.code) from slot_product n join product p on p.network_id = n.network_id and p.code = n.product
             where n.standard_id = $1 and n.slot = d.slot
             except select coalesce(p.atc, p.code) from slot_product o join product p on p.network_id = o.network_id and p.code = o.product
             where o.standard_id = $2 and o.slot = d.slot)`,
};

interface Around {
  before?: (tx: EntityManager) => Promise<void>;
  after?: (tx: EntityManager, id: string) => Promise<void>;
}

@Injectable()
export class StandardDrafts {
  constructor(private readonly database: Database) {}

  /**
   * Empty, with the contents of another version, or with slots of its own: their articles come before them, their
   * documents after. What another version says of a slot comes along: its directions and its document.
   */
  create({ name, from }: NewStandardInput, actor: Actor, slots: SlotChange['slots'] = [], around: Around = {}) {
    return this.database.once(
      actor,
      null,
      async (tx, id) => {
        const draft = { networkId: actor.network, id, name, status: 'draft' as const, createdAt: appNow };
        if (!(await insertNew(tx, KitStandard, draft)))
          throw new BadInput([{ field: 'name', said: (language) => standardTexts(language)('name-taken') }]);
        if (from) await unlessUnknown(tx, from);
        await around.before?.(tx);
        if (slots.length > 0) await changeSlots(tx, id, { slots, without: [], fieldOf: () => '' });
        else if (from) await copyContents(tx, from, id);
        if (from) await copyWhatIsSaid(tx, from, id);
        await around.after?.(tx, id);
        await announce(tx, 'standard-drafted', { subject: 'standard', subjectId: id, detail: { name } });
        return allow(await draftWritten(tx, id));
      },
      async (tx, id) => allow(await draftWritten(tx, id)),
    );
  }

  /** Of the form of one slot that is not filled in rightly everywhere: what is missing counts as none, and is told already. */
  async refuseSoFar(id: string, slot: Rightly<SlotInput>, openedAs: string, actor: Actor): Promise<void> {
    const slots = [{ ...slot, products: slot.products ?? [] } as SlotInput];
    const change = { slots, without: [], fieldOf: () => '', openedAs };
    await this.database.read(actor, (tx) => refuseMistakes(tx, id, change));
  }

  change(
    id: string,
    change: SlotChange,
    version: number,
    actor: Actor,
  ): Promise<Result<StandardVersion, StandardRefusal>> {
    return this.database.as(actor, (tx) =>
      changeDraft(tx, id, version, async () => {
        await refuseMistakes(tx, id, change);
        await changeSlots(tx, id, change);
        return allow({ slots: change.slots.map(({ code }) => code), without: change.without });
      }),
    );
  }
}

const refuseMistakes = (tx: EntityManager, id: string, change: SlotChange) =>
  judgeTogether(
    () => unlessMistaken(tx, id, change),
    () => refuseWrongSlots(tx, change),
  );

async function unlessUnknown(tx: EntityManager, from: string) {
  const model = await versionOf(tx, from);
  if (!model) throw new BadInput([{ field: 'from', said: (language) => standardTexts(language)('from-unknown') }]);
}

async function copyContents(tx: EntityManager, from: string, id: string) {
  await ask(tx, COPY_SLOTS, [id, from]);
  await ask(tx, COPY_PRODUCTS, [id, from]);
}

async function copyWhatIsSaid(tx: EntityManager, from: string, id: string) {
  await ask(tx, COPY_DOCUMENTS, [id, from]);
  await ask(tx, COPY_DIRECTIONS, [id, from]);
}
