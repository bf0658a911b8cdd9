import { partOf } from '../web/whole-list.js';
import type { ListOf } from '../web/list.input.js';
import type { PharmaciesInput } from './pharmacies.input.js';
import type { OnDuty } from './candidate.js';
import type { PharmacyNow } from './pharmacies.query.js';

export interface ListedPharmacies extends ListOf<PharmacyNow> {
  counts: { all: number; takesPart: number; leftOut: number };
  /** At this moment, whatever is searched for. */
  onDuty: { id: string; name: string; duty: OnDuty }[];
}

const LIST = {
  by: {
    name: ({ name }: PharmacyNow) => name,
    place: ({ place }: PharmacyNow) => place,
    takesPart: (it: PharmacyNow) => it.takesPart,
    ready: ({ readyKits }: PharmacyNow) => readyKits,
  },
  key: ({ id }: PharmacyNow) => id,
};
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Who takes part is worked out for all of them at once, and so they are counted, chosen and put in order here. */
export function listedPharmacies(all: readonly PharmacyNow[], asked: PharmaciesInput): ListedPharmacies {
  const { q = '', takesPart, sort = 'name', cursor, limit } = asked;
  const named = all.filter(({ name, place }) => plain(`${name}\n${place ?? ''}`).includes(plain(q)));
  const part = named.filter((it) => it.takesPart);
  const counts = { all: named.length, takesPart: part.length, leftOut: named.length - part.length };
  const chosen = takesPart === undefined ? named : named.filter((it) => it.takesPart === takesPart);
  const onDuty = all.flatMap(({ id, name, duty }) => (duty ? [{ id, name, duty }] : []));
  return { ...partOf(chosen, LIST, { sort, cursor, limit }), counts, onDuty };
}
