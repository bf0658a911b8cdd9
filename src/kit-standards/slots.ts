import { type EntityManager, In, Not } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { BadInput, type Fault } from '../web/problem.js';
import { KitSlot } from './kit-slot.entity.js';
import { productsNamed } from './products.query.js';
import { SlotDocument } from './slot-document.entity.js';
import { SlotProduct } from './slot-product.entity.js';
import type { SlotInput } from './slot.input.js';
import { faultsOfSlot, type SlotFault } from './slot.rules.js';
import { slotTexts } from './slot.text.js';

export interface SlotChange {
  /** Added, or in the place of the slot with the same code. */
  slots: SlotInput[];
  /** Codes of slots that go. */
  without: string[];
  /** Where a fault is shown: `slots.0` in a list, nothing on the form of one slot. */
  fieldOf: (index: number) => string;
  /** Of the form of one slot: the code it was opened by, which is no slot's when it is to be added. */
  openedAs?: string;
  /** Fields that are meant as they are. */
  areSo?: readonly string[];
}

const PUT: Statement = {
  name: 'put-slot',
  text: `insert into kit_slot as s (network_id, standard_id, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return)
         values (acting_network(), $1, $2, (select coalesce(max(place), 0) + 1 from kit_slot where standard_id = $1), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (standard_id, code) do update set kind = excluded.kind, name = excluded.name, name_en = excluded.name_en,
           mandatory = excluded.mandatory, min = excluded.min, max = excluded.max, unit = excluded.unit, unit_en = excluded.unit_en,
           min_shelf_life_days = excluded.min_shelf_life_days, on_return = excluded.on_return`,
};

const networkId = () => 'acting_network()';

/** The only writer of slots. */
export async function changeSlots(tx: EntityManager, id: string, change: SlotChange) {
  const { slots, without } = change;
  const codes = await refuseWrongSlots(tx, change);
  const contents = tx.getRepository(SlotProduct);
  for (const slot of slots) {
    const { code, kind, name, nameEn, mandatory, min, max, unit, unitEn, minShelfLifeDays, onReturn } = slot;
    const products = [...new Set(slot.products.map((each) => codes.get(each)))];
    const facts = [kind, name, nameEn, mandatory, min, max, unit, unitEn, minShelfLifeDays, onReturn];
    await ask(tx, PUT, [id, code, ...facts]);
    const here = { standardId: id, slot: code };
    if (kind !== 'document') await tx.getRepository(SlotDocument).delete(here);
    // What comes before what goes: a brand in the place of another of the same substance leaves what is said of it
    const rows = products.map((product, place) => ({ ...here, networkId, product, preferred: place === 0 }));
    await contents.upsert(rows, ['standardId', 'slot', 'product']);
    await contents.delete({ ...here, product: Not(In(products)) });
  }
  await tx.getRepository(KitSlot).delete({ standardId: id, code: In(without) });
}

/** What no slot may be; answers the code of each product that was asked, however it was named. */
export async function refuseWrongSlots(tx: EntityManager, { slots, fieldOf }: Pick<SlotChange, 'slots' | 'fieldOf'>) {
  const asked = slots.flatMap(({ products }) => products);
  const codes = new Map<string, string>();
  for (const { code, gtin } of await productsNamed(tx, asked)) {
    codes.set(code, code);
    if (gtin) codes.set(gtin, code);
  }
  const faults = slots.flatMap((slot, index) => faultsIn(slot, new Set(codes.keys()), fieldOf(index)));
  const codesAsked = slots.map(({ code }) => code);
  for (const [index, code] of codesAsked.entries())
    if (codesAsked.indexOf(code) !== index)
      faults.push({ field: `${fieldOf(index)}.code`, said: saidOf('slot-twice') });
  if (faults.length > 0) throw new BadInput(faults);
  return codes;
}

function faultsIn(slot: SlotInput, known: ReadonlySet<string>, prefix: string): Fault[] {
  return faultsOfSlot(slot, known).map(({ field, says }) => ({
    field: prefix ? `${prefix}.${field}` : field,
    said: saidOf(says),
  }));
}

const saidOf =
  (says: SlotFault['says'] | 'slot-twice'): Fault['said'] =>
  (language) =>
    slotTexts(language)(says);
