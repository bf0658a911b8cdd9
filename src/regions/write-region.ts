import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Client } from 'pg';

/** Share of expected deaths that happen at home, national, 2022, with the band that annual plans use. */
const AT_HOME = { value: 0.39, low: 0.35, high: 0.42 };
const YEAR = 2023;
const SOURCE = 'CBS (CC BY 4.0), bewerkt; GeoNames (CC BY 4.0)';
const METHOD = 'verwachte sterfte 2023 (schatting, twee methoden) x aandeel thuis 39 % (35 tot 42 %)';
/** Addresses only, nobody lives there; 2491 to 2498 are Den Haag although they begin with 24. */
const PO_BOXES: Record<string, readonly string[]> = {
  GM0629: ['2240'],
  GM1916: ['2260', '2270'],
  GM0603: ['2280'],
  GM0518: ['2490', ...Array.from({ length: 10 }, (_, digit) => `250${String(digit)}`)],
  GM0637: ['2700', '2701', '2702'],
};

type Row = Record<string, string>;
const rowsOf = (name: string): Row[] =>
  parse(readFileSync(path.join(import.meta.dirname, 'haaglanden', name)), { columns: true, skip_empty_lines: true });

/** The ground of Haaglanden for a network: facts with their source, estimates marked. Running it again changes nothing. */
export async function writeRegion(owner: Client, network: string, now: Date): Promise<void> {
  const municipalities = rowsOf('municipalities.csv');
  await owner.query(
    `insert into municipality select $1, m->>'gm_code', m->>'name', (m->>'population_2024')::int, $3 from jsonb_array_elements($2) m on conflict do nothing`,
    [network, JSON.stringify(municipalities), SOURCE],
  );
  await owner.query(
    `insert into postcode_area (network_id, pc4, gm_code, place, lat, lon, area_km2, population, expected_deaths, estimated, source)
     select $1, a->>'pc4', a->>'gm_code', a->>'place', (a->>'lat')::float8, (a->>'lon')::float8, (a->>'area_km2')::float8,
            (a->>'population_2024_estimate')::int, (a->>'expected_deaths_2023_estimate')::float8, true, $3
     from jsonb_array_elements($2) a on conflict do nothing`,
    [network, JSON.stringify(rowsOf('postcode-areas.csv')), SOURCE],
  );
  for (const [gmCode, areas] of Object.entries(PO_BOXES))
    await owner.query(
      `insert into postcode_area (network_id, pc4, gm_code, place, population, expected_deaths, estimated, source, po_box)
       select $1, pc4, $2, m.name, 0, 0, false, $4, true from unnest($3::text[]) pc4, municipality m
       where m.network_id = $1 and m.code = $2 on conflict do nothing`,
      [network, gmCode, areas, SOURCE],
    );
  for (const {
    gm_code: code,
    expected_deaths_2023_estimate: deaths,
    expected_deaths_2023_estimate_age_only: byAge,
  } of municipalities) {
    const [one, other] = [Number(deaths), Number(byAge)];
    await owner.query(
      `insert into need_estimate (network_id, gm_code, year, version, value, low, high, source, method, recorded_at)
       values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        network,
        code,
        YEAR,
        one * AT_HOME.value,
        Math.min(one, other) * AT_HOME.low,
        Math.max(one, other) * AT_HOME.high,
        SOURCE,
        METHOD,
        now,
      ],
    );
  }
}
