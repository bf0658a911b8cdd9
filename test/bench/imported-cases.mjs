// Ten years of cases from before the application, in one region, in a moment; and the ground of the whole country beside it.

/** Spread evenly over the days to today and, by their number, over the areas; every seventh is of a patient who had a kit before. */
export async function importCases({ superuser, network, analyse }, wanted) {
  await superuser.query(
    `insert into pilot_case (network_id, case_ref, patient_key, pc4, gm_code, requested_at, accepted_at, delivered_at, opened_at, ended_at)
     select $1, 'B' || i, sha256((i - case when i % 7 = 6 then 5 else 0 end)::text::bytea), a.pc4, a.gm_code,
            d.at - interval '3 hours', d.at - interval '2 hours', d.at, d.at + interval '1 day', d.at + interval '9 days'
     from generate_series(1, $2::int) i
     cross join lateral (select now() - interval '10 years' + (interval '10 years' / $2::int) * i as at) d
     join (select pc4, gm_code, row_number() over (order by pc4) - 1 as place, count(*) over () as areas
           from postcode_area where network_id = $1 and not po_box) a on a.place = i % a.areas`,
    [network, wanted],
  );
  await analyse();
}

/** So many areas has the country; they lie in other networks, in the same tables. */
const AREAS = 4070;
const PER_MUNICIPALITY = 12;

export async function addCountry({ superuser }) {
  const network = `(select id from network where name = 'De rest van het land')`;
  await superuser.query(
    `insert into network (id, name, region, created_at) values (uuidv7(), 'De rest van het land', 'Nederland', now())`,
  );
  await superuser.query(
    `insert into municipality (network_id, code, name, population, source)
     select ${network}, 'GM' || lpad(m::text, 4, '0'), 'Gemeente ' || m, 50000, 'bench' from generate_series(1, $1::int / $2::int + 1) m`,
    [AREAS, PER_MUNICIPALITY],
  );
  await superuser.query(
    `insert into postcode_area (network_id, pc4, gm_code, place, lat, lon, area_km2, population, expected_deaths, estimated, source)
     select ${network}, (1000 + i)::text, 'GM' || lpad((1 + i / $2::int)::text, 4, '0'), 'Plaats ' || i, 51 + i % 60 / 30.0, 4 + i % 77 / 30.0, 8, 4000, 40, true, 'bench'
     from generate_series(0, $1::int - 1) i`,
    [AREAS, PER_MUNICIPALITY],
  );
}
