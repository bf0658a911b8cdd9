import type { Client } from 'pg';
import type { RecallDrafts } from '../dispensing/recalls/recall-drafts.service.js';
import { RecallInput } from '../dispensing/recalls/recall.input.js';
import type { Actor } from '../platform/actor.js';
import { must } from './living-case.js';

/** A letter of a manufacturer came, and the coordinator typed it; the lead pharmacist is still to look. */
export async function prepareRecall(owner: Client, drafts: RecallDrafts, coordinator: Actor): Promise<void> {
  const { rows } = await owner.query<{ product: string; lot: string }>(
    `select l.product, l.lot from kit_line l join kit k on k.id = l.kit_id and k.status = 'sealed' and not k.in_case
     where l.network_id = $1 and l.kind = 'medicine' group by l.product, l.lot order by abs(count(*) - 3), l.product, l.lot limit 1`,
    [coordinator.network],
  );
  const [known] = rows;
  if (!known) return;
  const letter = [
    'Geachte heer, mevrouw,',
    `Bij controle zijn glasdeeltjes gevonden in ampullen van charge ${known.lot} (exp. 03-2028).`,
    'Gebruik deze charge niet meer en stuur haar terug.',
  ].join('\n');
  const { product, lot } = known;
  const input = { product, lots: [lot], letter, reason: 'Glasdeeltjes in de ampul' };
  must(await drafts.draft(Object.assign(new RecallInput(), input), coordinator));
}
