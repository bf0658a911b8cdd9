import type { Client } from 'pg';
import { daysAfter, minutesAfter } from './timeline.js';
import type { Ground } from './region.js';

interface PastRecall {
  slot: string;
  lots: string[];
  days: number;
  reason: string;
  /** Taken back before anybody confirmed it. */
  mistaken?: true;
}

/** None of these lots lies in a kit any more. */
const RECALLS: readonly PastRecall[] = [
  { slot: 'M2', lots: ['MZ2211A', 'MZ2211B'], days: 702, reason: 'Etiket zonder sterkte op een deel van de ampullen' },
  { slot: 'M7', lots: ['22K0417'], days: 655, reason: 'Ampul met haarscheur' },
  { slot: 'M1', lots: ['0012'], days: 610, reason: 'Gehalte onder de grens bij de houdbaarheidsproef' },
  { slot: 'M3', lots: ['HP-3301'], days: 548, reason: 'Verkeerde bijsluiter in de doos' },
  { slot: 'M4', lots: ['BS23C', 'BS23D'], days: 471, reason: 'Deeltjes gezien in de oplossing' },
  { slot: 'M8', lots: ['LG1E05'], days: 402, reason: 'Steriliteit niet zeker: lek in de verpakking' },
  { slot: 'M2', lots: ['MZ2404C'], days: 333, reason: 'Verkleuring van de oplossing' },
  { slot: 'M6', lots: ['LV0924'], days: 262, reason: 'Houdbaarheid te ruim op het etiket' },
  {
    slot: 'M1',
    lots: ['MO-118'],
    days: 205,
    reason: 'Melding van een andere regio, bleek een andere fabrikant',
    mistaken: true,
  },
  { slot: 'M7', lots: ['25A1190', '25A1191'], days: 148, reason: 'Ampul met haarscheur' },
  { slot: 'M3', lots: ['HP-4410'], days: 87, reason: 'Gehalte onder de grens bij de houdbaarheidsproef' },
  { slot: 'M4', lots: ['BS25F'], days: 34, reason: 'Deeltjes gezien in de oplossing' },
];

/** What came by in two years: typed by the coordinator, confirmed by the lead pharmacist within the hour, ended when all was back. */
export async function rememberRecalls(owner: Client, { network, standards }: Ground, now: Date): Promise<void> {
  const rows = RECALLS.map(({ days, ...recall }) => ({ ...recall, at: minutesAfter(daysAfter(now, -days), -95) }));
  await owner.query(
    `insert into recall (network_id, id, product, lots, reason, letter, drafted_by, drafted_at, started_at, confirmed_by, withdrawn_by, withdrawn_at, ended_at)
     select $1, uuidv7(), s.product, x.lots, x.reason, x.reason || '. Gebruik ' || array_to_string(x.lots, ', ') || ' niet meer.', c.id, x.at,
            case when not x.mistaken then x.at + interval '40 minutes' end, case when not x.mistaken then l.id end,
            case when x.mistaken then c.id end, case when x.mistaken then x.at + interval '25 minutes' end,
            case when not x.mistaken then x.at + interval '6 days' end
     from (select slot, lots, reason, at, coalesce(mistaken, false) as mistaken
           from jsonb_to_recordset($2) as r(slot text, lots text[], reason text, at timestamptz, mistaken boolean)) x
     join slot_product s on s.standard_id = $3 and s.slot = x.slot and s.preferred
     join person c on c.email = 'coordinator@demo.invalid' join person l on l.email = 'hoofdapotheker@demo.invalid'
     order by x.at`,
    [network, JSON.stringify(rows), standards.present],
  );
}
