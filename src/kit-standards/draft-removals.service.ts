import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { Direction } from './direction.entity.js';
import { directionsIn } from './directions.query.js';
import { KitSlot } from './kit-slot.entity.js';
import { KitStandard } from './kit-standard.entity.js';
import { forgetFile } from './slot-document.query.js';
import { SlotDocument } from './slot-document.entity.js';
import { SlotProduct } from './slot-product.entity.js';
import { whyNotThrowAway, type StandardRefusal } from './standard.rules.js';
import { approvalsOf, slotsIn, versionOf } from './standards.query.js';

export interface DraftToRemove {
  id: string;
  name: string;
  slots: number;
  directions: number;
}
type Removed = Promise<Result<DraftToRemove, StandardRefusal>>;

const LOCK: Statement = { name: 'throw-away-draft', text: 'select 1 from kit_standard where id = $1 for update' };

/** A draft made by mistake goes, with all that is in it; that it was there stays on record. */
@Injectable()
export class DraftRemovals {
  constructor(private readonly database: Database) {}

  ask(id: string, actor: Actor): Removed {
    return this.database.read(actor, (tx) => removable(tx, id));
  }

  remove(id: string, actor: Actor): Removed {
    return this.database.as(actor, async (tx) => {
      await ask(tx, LOCK, [id]);
      const draft = await removable(tx, id);
      if (!draft.ok) return draft;
      const documents = await tx.getRepository(SlotDocument).findBy({ standardId: id });
      for (const part of [Direction, SlotDocument, SlotProduct, KitSlot])
        await tx.getRepository(part).delete({ standardId: id });
      for (const { hash } of documents) await forgetFile(tx, hash);
      // Under the policies only who decides takes one out: whoever does not must leave no word of it either.
      const { affected } = await tx.getRepository(KitStandard).delete({ id });
      if (affected !== 1) return refuse('not-found');
      const { name, slots, directions } = draft.value;
      const detail = { name, slots, directions };
      await announce(tx, 'standard-thrown-away', { subject: 'standard', subjectId: id, detail });
      return draft;
    });
  }
}

async function removable(tx: EntityManager, id: string): Removed {
  const version = await versionOf(tx, id);
  if (!version) return refuse('not-found');
  const why = whyNotThrowAway(version, await approvalsOf(tx, id));
  if (why) return refuse(why);
  const [slots, directions] = [await slotsIn(tx, id), await directionsIn(tx, id)];
  return allow({ id, name: version.name, slots: slots.length, directions: directions.length });
}
