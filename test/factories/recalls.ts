import type { World } from './world.js';

export interface RecallAnswer {
  id: string;
  status: string;
  reason: string;
  lots: string[];
  boxes: number;
  kits: { id: string; place: string; lots: string[] }[];
  pharmacies: { name: string; shelf: number; home: number }[];
  told: { organisation: string }[];
  errors: { field: string; mayBeSo?: true }[];
}

export const RECALL = { product: '90000001', reason: 'deeltjes in de ampul', itIsSo: ['lots'] };

/** Typed by the coordinator and confirmed by the lead pharmacist: from now on it counts. */
export async function recalled(world: World, lots: string[], own: object = {}): Promise<RecallAnswer> {
  const coordinator = await world.as('coordinator');
  const leadPharmacist = await world.as('leadPharmacist');
  const drafted = await coordinator.post<RecallAnswer>('/recalls', { ...RECALL, lots, ...own });
  const confirmed = await leadPharmacist.post<RecallAnswer>(`/recalls/${drafted.body.id}/confirmation`);
  if (confirmed.status !== 200) throw new Error(`not confirmed: ${JSON.stringify([drafted.body, confirmed.body])}`);
  return confirmed.body;
}
