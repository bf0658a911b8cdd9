import type { Client } from 'pg';
import type { Ground } from './region.js';

const DAY_MS = 86_400_000;
/** The last two digits say which profession; whoever has none of these has no number. */
const PROFESSIONS: Record<string, string> = { physician: '01', pharmacist: '17', nurse: '30' };

/** Nobody has one that begins with so many noughts. */
export function inventedBig(person: number, profession: string | undefined): string | undefined {
  const code = PROFESSIONS[profession ?? ''];
  return code && `0000000${String(person).padStart(2, '0')}${code}`;
}

/** Most were checked some weeks ago; of every ten one is not checked yet and one long ago, and of two, who ask for no kit, the number does not fit. */
export async function checkNumbers(owner: Client, { network }: Ground, now: Date): Promise<void> {
  await owner.query(
    `insert into number_check (network_id, register, person_id, number, status, by_check, by_person, at)
     select $1, 'big', p.id, p.big, case nth when 1 then 'differs' when 2 then 'not-found' else 'confirmed' end, 'by-hand', a.id,
            $2::timestamptz - make_interval(days => case when nth % 10 = 4 then 120 else 20 + nth::int % 30 end)
     from (select *, row_number() over (order by big desc) as nth from person where network_id = $1 and big is not null) p
     join person a on a.email = 'beheer@demo.invalid' where nth % 10 <> 3`,
    [network, new Date(now.getTime() - DAY_MS)],
  );
}
