import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { allow, refuse } from '../platform/result.js';
import type { SubstitutionKind } from './conformity.js';
import { shownDirections } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import { allProducts } from './products.query.js';
import { notOffered, standInChoices, type NotOffered, type StandInChoice } from './stand-in-choices.rules.js';
import type { Slot } from './standard.js';
import { slotsIn, versionOf } from './standards.query.js';
import type { SubstitutionsInput } from './substitution.input.js';
import { endOfVersion } from './version-ends.query.js';
import { inSameSlot } from './substitution-beside.rules.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

export interface SlotName extends Pick<
  Slot,
  'code' | 'name' | 'nameEn' | 'mandatory' | 'min' | 'max' | 'unit' | 'unitEn'
> {
  /** Of what lies in it. */
  atc: string | null;
  route: string | null;
}

/** What is proposed: in which slot, and what of it. */
export interface ProposedChange {
  slot: SlotName;
  kind: SubstitutionKind;
  /** Of another product. */
  products: StandInChoice[];
  notOffered: NotOffered[];
  /** What runs in the slot already, agreed or proposed. */
  beside: ShownSubstitution[];
}

/** The substitutions of a version, and of one that is proposed what its kind asks. */
export async function substitutionForm(tx: EntityManager, id: string, asked: SubstitutionsInput, today: PlainDate) {
  const version = await versionOf(tx, id);
  if (!version) return refuse('not-found');
  const all = await slotsIn(tx, id);
  const items = await shownSubstitutions(tx, id, all, today);
  const proposal = await changeIn(tx, all, asked, items);
  const slots = all.map(named);
  const ends = await endOfVersion(tx, version, today);
  const directions = shownDirections(all, await directionsIn(tx, id)).filter(({ standing }) => standing === 'chosen');
  const { name, status } = version;
  return allow({ id, name, status, items, nextCursor: null, slots, directions, proposal, today, ends });
}

async function changeIn(
  tx: EntityManager,
  all: readonly Slot[],
  { slot: code, kind }: SubstitutionsInput,
  items: readonly ShownSubstitution[],
) {
  if (code === undefined || kind === undefined) return null;
  const slot = all.find((one) => one.code === code);
  if (!slot) return null;
  const articles = kind === 'other-product' ? await allProducts(tx) : [];
  const [products, missing] = [standInChoices(slot, articles), notOffered(slot, articles)];
  const beside = inSameSlot({ slot: code }, items);
  const proposal: ProposedChange = { slot: named(slot), kind, products, notOffered: missing, beside };
  return proposal;
}

export const named = ({ code, name, nameEn, mandatory, min, max, unit, unitEn, products }: Slot): SlotName => ({
  ...{ code, name, nameEn, mandatory, min, max, unit, unitEn },
  ...{ atc: products[0]?.atc ?? null, route: products[0]?.route ?? null },
});
