import type { Answer } from './client.js';
import type { KitAnswer } from './kits.js';
import type { World } from './world.js';

export interface Scanned {
  id: string;
  text: string;
  ok: boolean;
  slot?: string;
  lot?: string;
  expiry?: string;
  now?: number;
  of?: number;
  reason?: string;
  choices?: { lot: string; expiry: string }[];
  completes?: string;
}
export interface Batch {
  items: Scanned[];
  kit: KitAnswer;
}

export const M1 = '90000001';
export const M2 = '90000002';
export const H5 = '90000015';

export const gtinsIn = async (world: World): Promise<Map<string, string>> => {
  const { rows } = await world.owner.query<{ code: string; gtin: string }>('select code, gtin from product');
  return new Map(rows.map(({ code, gtin }) => [code, gtin]));
};

/** As GS1 writes it on a pack; the lot comes last. */
export const codeOf = (gtins: Map<string, string>, product: string, lot: string, expiry = '280200') =>
  `]d201${gtins.get(product) ?? ''}17${expiry}10${lot}`;

export const reasons = ({ body }: Answer<Batch>) => body.items.map(({ ok, reason }) => reason ?? (ok ? 'ok' : '?'));
