import pg from 'pg';
import type { Cast } from './a-life-with-a-patient.js';
import { PATIENT } from './plants.js';
import { TABLES } from './searches.js';
import type { Heard, Visitor } from './visitor.js';

export interface Ending extends Cast {
  witness: Visitor;
  coordinator: Visitor;
  post: Visitor;
}
interface Line {
  kitId: string;
  slot: string;
  product: string;
  lot: string;
  quantity: number;
  account: object | null;
}
interface Found {
  items: { id: string }[];
}

/** At night the post does not reach the practice. @returns what it was shown of the case. */
export async function breakTheGlass({ post }: Pick<Ending, 'post'>, id: string): Promise<Heard> {
  const { birthDate, postcode } = PATIENT;
  const asked = { birthDate, postcode, reason: 'benauwd, praktijk niet bereikbaar' };
  await post.ask('POST', '/break-glass', { ...asked, birthDate: '1931-02-04' }); // nobody
  await post.ask('POST', '/break-glass', { ...asked, reason: '' }); // not like this
  const { items } = await post.does<Found>('POST', '/break-glass', asked);
  if (!items.some((item) => item.id === id)) throw new Error('the post did not find the case');
  await post.page('/break-glass');
  return post.ask('GET', `/cases/${id}`);
}

/** The kit comes back and is settled before a witness, and its lot is called back. */
export async function end({ nurse, pharmacist, coordinator }: Ending, id: string): Promise<void> {
  await nurse.does('POST', `/cases/${id}/end`, { reason: 'deceased', on: '2026-11-18' });
  const { kits } = await pharmacist.does<{ kits: { id: string }[] }>('GET', `/cases/${id}`);
  const back = kits.map((kit) => ({ kitId: kit.id, collectedBy: 'pharmacy', sealIntact: false }));
  await pharmacist.does('POST', `/cases/${id}/return`, { kits: back });
  const { lines } = await pharmacist.does<{ lines: Line[] }>('GET', `/cases/${id}/settlement`);
  const counted = lines.map(({ kitId, slot, product, lot, quantity, account }) => ({
    ...{ kitId, slot, product, lot },
    ...(account ?? { destroyed: quantity }),
  }));
  const settle = (witness: object) => pharmacist.ask('POST', `/cases/${id}/settlement`, { lines: counted, witness });
  await settle({ email: 'apotheek2@demo.invalid', password: PATIENT.birthName }); // typed in the wrong field
  const settled = await settle({ email: 'apotheek2@demo.invalid', password: 'demo' });
  if (settled.status >= 300) throw new Error(`not settled: ${settled.text}`);
  const [{ product, lot } = { product: '', lot: '' }] = lines;
  const recall = { product, lots: [lot], reason: 'deeltjes in de ampul' };
  const { id: recallId } = await coordinator.does<{ id: string }>('POST', '/recalls', recall);
  await coordinator.does('POST', `/recalls/${recallId}/confirmation`, { alone: 'niemand anders bereikbaar' });
}

/** The other cases of the same person are withdrawn: somebody is known for as long as one of them is not over. */
export async function withdrawOthers({ gp }: Pick<Ending, 'gp'>, url: string, id: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>(`select case_id as id from ${CASES} x where case_id <> $1`, [id]);
  await owner.end();
  for (const other of rows) await gp.does('POST', `/cases/${other.id}/withdrawal`, { reason: 'mistake' });
}

/** Everything that is known, for whoever asks what is known of them. */
export async function handOut(who: Visitor, id: string): Promise<Heard[]> {
  const found = [await who.page(`/cases/${id}/person`)];
  for (const kind of ['json', 'pdf']) found.push(await who.ask('GET', `/cases/${id}/person.${kind}`));
  return found;
}

/** Beyond every retention, with what is due then done. */
export async function aYearLater(administrator: Visitor): Promise<void> {
  await administrator.does('POST', '/dev/clock', { to: '2027-11-19T10:00:00+01:00' });
}

/** Every case of this person: what was tried twice may have become two. */
const CASES = `(select x.case_id from patient p join patient x on x.birth_postcode_hash = p.birth_postcode_hash where p.case_id = $1)`;
const SEALED = `select p::text as row from patient p where p.case_id in ${CASES}`;
const ORDERS = `select encode(o.content, 'hex') as row from execution_order o where o.content is not null and o.case_id in ${CASES}`;
const DRAFTS = `select encode(d.body, 'hex') as row from draft d where d.updated_at >= $1`;

/** What stands in the database of a patient under seal, as hexadecimal, and where each still stands. */
export class Sealed {
  private constructor(
    private readonly url: string,
    readonly values: string[],
  ) {}

  static async of(url: string, id: string): Promise<Sealed> {
    const owner = new pg.Client(url);
    await owner.connect();
    const values: string[] = [];
    for (const [text, value] of [
      [SEALED, id],
      [ORDERS, id],
      [DRAFTS, '2026-11-18'],
    ] as const)
      for (const { row } of (await owner.query<{ row: string }>(text, [value])).rows)
        values.push(...(row.match(/[0-9a-f]{40,}/g) ?? []));
    // A keyed hash, by which the case still counts once and the record of access can be found.
    const { rows } = await owner.query<{ key: string }>(
      `select encode(patient_key, 'hex') as key from kit_case where id = $1`,
      [id],
    );
    await owner.end();
    return new Sealed(
      url,
      values.filter((value) => !rows.some(({ key }) => key === value)),
    );
  }

  async left(): Promise<string[]> {
    const owner = new pg.Client(this.url);
    await owner.connect();
    const left: string[] = [];
    for (const { name } of (await owner.query<{ name: string }>(TABLES)).rows) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
      for (const value of this.values) if (rows.some(({ row }) => row.includes(value))) left.push(name);
    }
    await owner.end();
    return left;
  }
}
