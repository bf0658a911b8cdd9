import { approve } from './approvals.js';
import type { Client } from './client.js';
import type { World } from './world.js';

export interface StandardAnswer {
  id: string;
  name: string;
  status: string;
  inEffect: boolean;
  version: number;
  takesEffectOn: string | null;
  supersededOn: string | null;
  slots: { code: string; kind: string; mandatory: boolean; min: number; max: number; products: { code: string }[] }[];
  directions: { slot: string; number: number }[];
  approvals: { role: string; name: string | null }[];
  price: { cents: number; unknown: string[] };
}

interface Asked {
  name?: string;
  takesEffectOn?: string;
  /** Slots that differ from the version it is made from. */
  slots?: object[];
  without?: string[];
}

/** A slot of ampoules; everything that matters to a test is given by the test. */
export const slot = (own: { code: string; products: string[] } & Record<string, unknown>) => ({
  kind: 'medicine',
  name: 'Midazolam 5 mg/ml',
  nameEn: 'Midazolam 5 mg/ml',
  mandatory: true,
  min: 10,
  max: 10,
  unit: 'ampul',
  unitEn: 'ampoule',
  minShelfLifeDays: 90,
  onReturn: 'destroy',
  ...own,
});

/** A draft made from the version in effect. */
export async function draftStandard(world: World, coordinator: Client, asked: Asked = {}): Promise<StandardAnswer> {
  const { name = '2026.2', slots = [], without = [] } = asked;
  const made = await coordinator.post<StandardAnswer>('/standards', { name, from: world.standard });
  if (made.status !== 201) throw new Error(`no draft: ${JSON.stringify(made.body)}`);
  if (slots.length + without.length === 0) return made.body;
  const change = await coordinator.patch<StandardAnswer>(
    `/standards/${made.body.id}`,
    // Also where another substance comes in a slot
    { slots, without, itIsSo: slots.map((_, index) => `slots.${index}.products`) },
    { version: made.body.version },
  );
  if (change.status !== 200) throw new Error(`no change: ${JSON.stringify(change.body)}`);
  return change.body;
}

/** A version that two people approved and that was published; takes effect today unless asked otherwise. */
export async function standard(world: World, asked: Asked = {}): Promise<StandardAnswer> {
  const coordinator = await world.as('coordinator');
  const leadPharmacist = await world.as('leadPharmacist');
  const draft = await draftStandard(world, coordinator, asked);
  await approve(coordinator, `/standards/${draft.id}`);
  await approve(leadPharmacist, `/standards/${draft.id}`);
  const { takesEffectOn = world.clock.today() } = asked;
  const published = await coordinator.post<StandardAnswer>(`/standards/${draft.id}/publication`, { takesEffectOn });
  if (published.status !== 200) throw new Error(`not published: ${JSON.stringify(published.body)}`);
  return published.body;
}

export interface KitAnswer {
  sealNumber: string | null;
  id: string;
  serial: string;
  status: string;
  version: number;
  ready: boolean;
  inCase: boolean;
  signals: string[];
  conformity: { result: string; findings: { kind: string; slot?: string; product?: string }[] };
  earliestExpiry: string | null;
  lines: { id: string; slot: string; product: string; quantity: number; lot: string; expiry: string }[];
}
export interface Line {
  slot: string;
  product: string;
  quantity: number;
  lot: string;
  expiry: string;
}

/** What fills every mandatory slot of a standard that is no document, in the usual quantity. */
export async function linesFor(client: Client, standardId: string, own: Partial<Line> = {}): Promise<Line[]> {
  const { body } = await client.get<StandardAnswer>(`/standards/${standardId}`);
  return body.slots
    .filter(({ kind, mandatory }) => mandatory && kind !== 'document')
    .map(({ code, min, products }) => {
      const product = products[0]?.code ?? '';
      return { slot: code, product, quantity: min, lot: `L${code}`, expiry: '2028-06-00', ...own };
    });
}

/** A draft kit against the standard in effect, filled by `by`. */
export async function draftKit(world: World, by: Client, lines?: Line[]): Promise<KitAnswer> {
  const filled = lines ?? (await linesFor(by, world.standard));
  const made = await by.post<KitAnswer>('/kits', { standardVersionId: world.standard, lines: filled });
  if (made.status !== 201) throw new Error(`no kit: ${JSON.stringify(made.body)}`);
  return made.body;
}

let seals = 0;

/** Filled by one, checked by the other, sealed: as people of a pharmacy do it. */
export async function sealedKit(world: World, by: Client, checker: Client, lines?: Line[]): Promise<KitAnswer> {
  const { id } = await draftKit(world, by, lines);
  await checker.post(`/kits/${id}/check`);
  const sealed = await by.post<KitAnswer>(`/kits/${id}/seal`, { sealNumber: `ZEGEL-${++seals}` });
  if (sealed.status !== 200) throw new Error(`not sealed: ${JSON.stringify(sealed.body)}`);
  return sealed.body;
}
