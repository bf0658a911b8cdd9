import type { Client } from 'pg';
import { municipalities, needs, PO_BOXES, postcodeAreas, SOURCE } from './haaglanden.js';

/**
 * The ground of Haaglanden for a network: facts with their source, estimates marked. Running it again changes nothing; a
 * need that is estimated anew becomes a new version, so that figures of before can still be explained.
 */
export async function writeRegion(owner: Client, networkId: string, now: Date): Promise<void> {
  await owner.query(
    `insert into municipality (network_id, code, name, population, source)
     select $1, m->>'gm_code', m->>'name', (m->>'population_2024')::int, $3 from jsonb_array_elements($2) m
     on conflict do nothing`,
    [networkId, JSON.stringify(municipalities()), SOURCE],
  );
  await owner.query(
    `insert into postcode_area (network_id, pc4, gm_code, place, lat, lon, area_km2, population, expected_deaths, estimated, source)
     select $1, a->>'pc4', a->>'gm_code', a->>'place', (a->>'lat')::float8, (a->>'lon')::float8, (a->>'area_km2')::float8,
            (a->>'population_2024_estimate')::int, (a->>'expected_deaths_2023_estimate')::float8, true, $3
     from jsonb_array_elements($2) a on conflict do nothing`,
    [networkId, JSON.stringify(postcodeAreas()), SOURCE],
  );
  await owner.query(
    `insert into postcode_area (network_id, pc4, gm_code, place, population, expected_deaths, estimated, source, po_box)
     select $1, pc4, m.code, m.name, 0, 0, false, $3, true
     from jsonb_each($2) box (code, areas), jsonb_array_elements_text(box.areas) pc4, municipality m
     where m.network_id = $1 and m.code = box.code on conflict do nothing`,
    [networkId, JSON.stringify(PO_BOXES), SOURCE],
  );
  await owner.query(
    `insert into need_estimate (network_id, gm_code, year, version, value, low, high, source, method, recorded_at)
     select $1, n.code, n.year, coalesce((select max(version) from need_estimate e
              where e.network_id = $1 and e.gm_code = n.code and e.year = n.year), 0) + 1, n.value, n.low, n.high, $3, n.method, $4
     from jsonb_to_recordset($2) n (code text, year int, value float8, low float8, high float8, method text)
     where not exists (select from need_estimate e where e.network_id = $1 and (e.gm_code, e.year, e.value, e.low, e.high, e.method)
                         = (n.code, n.year, n.value, n.low, n.high, n.method))`,
    [networkId, JSON.stringify(needs()), SOURCE, now],
  );
}
