import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, Problem, type Fault } from '../web/problem.js';
import { changeDraft } from './draft-change.js';
import { SlotDocument } from './slot-document.entity.js';
import { COMES_AS } from './slot-document.js';
import type { SlotDocumentInput } from './slot-document.input.js';
import { documentBytes, fileOfVersion, forgetFile, keepFile, slotDocumentForm } from './slot-document.query.js';
import { faultsOfDocument } from './slot-document.rules.js';
import { slotDocumentTexts } from './slot-document.text.js';
import type { StandardRefusal } from './standard.rules.js';

interface Place {
  id: string;
  slot: string;
}
type Saved = Promise<Result<{ id: string; slot: string }, StandardRefusal>>;

/** The papers of a kit: each in a slot of a draft, approved and frozen with it. */
@Injectable()
export class SlotDocuments {
  constructor(private readonly database: Database) {}

  form(id: string, slot: string, actor: Actor) {
    return this.database.read(actor, (tx) => slotDocumentForm(tx, id, slot));
  }

  async file(id: string, slot: string, actor: Actor): Promise<{ bytes: Buffer; version: string }> {
    const found = await this.database.read(actor, (tx) => documentBytes(tx, id, slot));
    if (!found) throw new Problem(404, { reason: 'not-found' });
    return found;
  }

  put(place: Place, input: SlotDocumentInput, bytes: Buffer | null, version: number, actor: Actor): Saved {
    return this.#change(place, version, actor, async (tx, former) => {
      const faults = faultsOfDocument(input, bytes, former);
      if (faults.length > 0) throw new BadInput(faults.map(({ field, says }) => fault(field, says)));
      const kept = COMES_AS[input.paper] === 'made' ? null : (former?.hash ?? null);
      const hash = bytes ? createHash('sha256').update(bytes).digest('hex') : kept;
      if (bytes && hash) await keepFile(tx, hash, bytes);
      const carried = await fileOfVersion(tx, place.slot, input.version ?? '', place.id);
      if (hash !== null && carried !== undefined && carried !== hash)
        throw new BadInput([fault('version', 'version-taken')]);
      await tx.getRepository(SlotDocument).insert({
        ...{ networkId: actor.network, standardId: place.id, slot: place.slot, paper: input.paper },
        ...(hash !== null && { version: input.version, hash, uploadedBy: actor.person, uploadedAt: appNow }),
      });
      if (former?.hash !== hash) await forgetFile(tx, former?.hash ?? null);
    });
  }

  remove(place: Place, version: number, actor: Actor): Saved {
    return this.#change(place, version, actor, (tx, former) => forgetFile(tx, former?.hash ?? null));
  }

  /** What lay there goes; `put` says what comes in its place. */
  #change(
    { id, slot }: Place,
    version: number,
    actor: Actor,
    put: (tx: EntityManager, former: SlotDocument | null) => Promise<unknown>,
  ): Saved {
    return this.database.as(actor, async (tx) => {
      const form = await slotDocumentForm(tx, id, slot);
      if (!form.ok) return form;
      const changed = await changeDraft(tx, id, version, async () => {
        const documents = tx.getRepository(SlotDocument);
        const former = await documents.findOneBy({ standardId: id, slot });
        await documents.delete({ standardId: id, slot });
        await put(tx, former);
        return allow({ documents: [slot] });
      });
      return changed.ok ? allow({ id, slot }) : refuse(changed.refusal);
    });
  }
}

const fault = (field: string, says: Parameters<ReturnType<typeof slotDocumentTexts>>[0]): Fault => ({
  field,
  said: (language) => slotDocumentTexts(language)(says),
});
