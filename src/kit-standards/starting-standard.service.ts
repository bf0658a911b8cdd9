import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { insertNew } from '../platform/database/insert-new.js';
import { refuse } from '../platform/result.js';
import type { OnReturn, SlotKind } from './kinds.js';
import { Product } from './product.entity.js';
import { SlotDocument } from './slot-document.entity.js';
import type { SlotInput } from './slot.input.js';
import { nextName } from './standard.rules.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { allVersions } from './standards.query.js';
import { STARTING_SLOTS } from './starting-slots.js';

/** Never given out as a ZI number: until the network names a product of its own, the place of one is held. */
const FIRST_CODE = 99_000_001;
const ON_RETURN: Record<SlotKind, OnReturn> = { medicine: 'destroy', aid: 'reuse', document: 'stays' };
const SHELF_LIFE: Record<SlotKind, number> = { medicine: 90, aid: 180, document: 0 };

const codeOf = (place: number) => String(FIRST_CODE + place);

/** A network that has nothing yet begins with a draft and the articles in it. */
@Injectable()
export class StartingStandard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly drafts: StandardDrafts,
  ) {}

  async begin(actor: Actor) {
    const known = await this.database.read(actor, allVersions);
    if (known.length > 0) return refuse('not-empty');
    const name = nextName([], this.clock.today());
    return this.drafts.create({ name }, actor, SLOTS, {
      before: (tx) => addProducts(tx, actor.network),
      after: (tx, id) => addDocuments(tx, id, actor.network),
    });
  }
}

const SLOTS: SlotInput[] = STARTING_SLOTS.map((slot, place) => {
  const { code, kind, name, nameEn, mandatory, min, max, unit, unitEn, onReturn = ON_RETURN[kind] } = slot;
  const about = { code, kind, name, nameEn, mandatory, min, max, unit, unitEn };
  return { ...about, minShelfLifeDays: SHELF_LIFE[kind], onReturn, products: [codeOf(place)] };
});

async function addProducts(tx: EntityManager, networkId: string): Promise<void> {
  for (const [place, { name, unit, atc, strength, form, route, opiumList }] of STARTING_SLOTS.entries()) {
    const facts = { name, unit, atc, strength, form, route, opiumList };
    const product = { networkId, code: codeOf(place), ...facts, needsOpiumPrescription: opiumList !== undefined };
    await insertNew(tx, Product, { ...product, invented: true });
  }
}

async function addDocuments(tx: EntityManager, standardId: string, networkId: string): Promise<void> {
  const made = STARTING_SLOTS.flatMap(({ code: slot, paper }) => (paper ? { networkId, standardId, slot, paper } : []));
  await tx.getRepository(SlotDocument).insert(made);
}
