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
  slots: { code: string; min: number; max: number; products: { code: string }[] }[];
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
    { slots, without },
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
  await coordinator.post(`/standards/${draft.id}/approval`);
  await leadPharmacist.post(`/standards/${draft.id}/approval`);
  const { takesEffectOn = world.clock.today() } = asked;
  const published = await coordinator.post<StandardAnswer>(`/standards/${draft.id}/publication`, { takesEffectOn });
  if (published.status !== 201) throw new Error(`not published: ${JSON.stringify(published.body)}`);
  return published.body;
}
