import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { articleOf, milligramsIn } from '../kit-standards/active-substance.rules.js';
import { rowsOf, type Row } from './rows.js';

/**
 * The demonstration standard: which medicines and aids is what Dutch regions publish, quantities, sizes and article numbers
 * are invented (ZI 90000001 upward is never issued). Sized for one to two days. Not clinical advice.
 */
const SLOTS = rowsOf('standard.csv').map((row, i): Row => ({
  ...row,
  place: String(i),
  gtin: gtinOf(row['zi'] ?? ''),
  ...activeIn(row),
}));
/** What was different in the older version: fewer ampoules of midazolam, and butylscopolamine could be left out. */
const OLDER: Partial<Record<string, Row>> = { M2: { min: '8', max: '8' }, M4: { min: '0' } };

/**
 * What sources say, each with its name: facts to look at, not advice. What no source gave is open and left out of what is chosen; no dose and no maximum
 * was invented. A range stands by its lowest or usual value.
 */
const DIRECTIONS = rowsOf('directions.csv');
/** What the invented people of the demonstration settled beside that, a maximum among it, so that there is a share to work out; each row says so. */
export const SETTLED = rowsOf('directions-settled.csv');

const EVERYBODY = ['naive', 'on-opioids'];

/** In the place of what was chosen for the same use without a maximum, and of what is open no longer: it was settled for everybody. */
function besides(settled: readonly Row[]): Row[] {
  const useOf = ({ slot, indication }: Row, whom: string | undefined) => [slot, indication, whom].join();
  const uses = new Set(settled.map((row) => useOf(row, row['for_whom'])));
  const isSettled = (row: Row) =>
    row['standing'] === 'open'
      ? EVERYBODY.every((whom) => uses.has(useOf(row, whom)))
      : row['standing'] === 'chosen' && uses.has(useOf(row, row['for_whom']));
  return [...DIRECTIONS.filter((row) => !isSettled(row)), ...settled];
}

const numbered = (rows: readonly Row[]): Row[] =>
  rows.map((row, i, all) => {
    const before = all.slice(0, i).filter(({ slot }) => slot === row['slot']);
    return { ...row, number: String(before.length + 1) };
  });

export interface DemonstrationStandards {
  older: string;
  present: string;
}

/** The instruction for professionals of each version, as a file. */
export interface Instruction {
  version: string;
  pdf: Buffer;
}

/** Products, prices and two published versions; `since` is the day on which the present one took effect. */
export async function writeStandards(
  owner: Client,
  network: string,
  since: string,
  now: Date,
  instructions: { older?: Instruction; present?: Instruction } = {},
  settled: readonly Row[] = [],
): Promise<DemonstrationStandards> {
  await owner.query(
    `insert into product (network_id, code, gtin, atc, name, strength, form, route, unit, opium_list, needs_opium_prescription, invented, maker_code, active_mg)
     select $1, zi, gtin, case when length(atc) = 7 then atc end, name, strength, form, route, unit, opium_list, opium_list is not distinct from 'I', true, maker_code, active_mg
     from jsonb_to_recordset($2) as x(active_mg numeric, zi text, gtin text, atc text, name text, strength text, form text, route text, unit text, opium_list text, maker_code text)`,
    [network, JSON.stringify(SLOTS)],
  );
  await owner.query(
    `insert into product_price select $1, zi, '2024-01-01', cents, 'demonstratie' from jsonb_to_recordset($2) as x(zi text, cents int)`,
    [network, JSON.stringify(SLOTS)],
  );
  const olderSlots = SLOTS.map((slot): Row => ({ ...slot, ...OLDER[slot['code'] ?? ''] }));
  const version = (facts: Version, slots: readonly Row[], directions?: readonly Row[]) =>
    writeVersion(owner, network, facts, now, slots, directions);
  const before = { name: '2025.2', takesEffect: '2024-06-01', instruction: instructions.older };
  const older = await version(before, olderSlots);
  const present = await version(
    { name: '2026.1', takesEffect: since, instruction: instructions.present },
    SLOTS,
    numbered(besides(settled)),
  );
  await owner.query(`update kit_standard set superseded_on = $2 where id = $1`, [older, since]);
  return { older, present };
}

interface Version {
  name: string;
  takesEffect: string;
  instruction?: Instruction;
}

async function writeVersion(
  owner: Client,
  network: string,
  { name, takesEffect, instruction }: Version,
  now: Date,
  slots: readonly Row[],
  directions: readonly Row[] = [],
): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `insert into kit_standard (network_id, id, name, status, created_at) values ($1, $2, $3, 'draft', $4)`,
    [network, id, name, now],
  );
  await owner.query(
    `insert into kit_slot (network_id, standard_id, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return)
     select $1, $2, code, place, kind, name, name_en, mandatory = 'yes', min, max, unit, unit_en, min_shelf_life_days, on_return
     from jsonb_to_recordset($3) as x(code text, place int, kind text, name text, name_en text, mandatory text, min int, max int, unit text,
                                      unit_en text, min_shelf_life_days int, on_return text)`,
    [network, id, JSON.stringify(slots)],
  );
  await owner.query(
    `insert into slot_product (network_id, standard_id, slot, product, preferred)
     select $1, $2, code, zi, true from jsonb_to_recordset($3) as x(code text, zi text)`,
    [network, id, JSON.stringify(slots)],
  );
  await owner.query(
    `insert into slot_document (network_id, standard_id, slot, paper)
     select $1, $2, code, paper from jsonb_to_recordset($3) as x(code text, paper text) where paper <> 'instruction'`,
    [network, id, JSON.stringify(slots)],
  );
  if (instruction) await putInstruction(owner, network, id, instruction, now);
  await writeDirections(owner, network, id, directions);
  await owner.query(
    `update kit_standard set status = 'published', takes_effect_on = $2, published_at = $3 where id = $1`,
    [id, takesEffect, now],
  );
  return id;
}

async function writeDirections(
  owner: Client,
  network: string,
  standard: string,
  directions: readonly Row[],
): Promise<void> {
  await owner.query(
    `insert into direction (network_id, standard_id, slot, number, standing, indication, for_whom, circumstances, circumstances_en, dose, share, unit,
       route, interval_minutes, max_day, max_gift, max_episode, kidney, kidney_en, source, source_en, source_date)
     select $1, $2, slot, number, standing, indication, for_whom, circumstances, circumstances_en, dose, share, unit,
       route, interval_minutes, max_day, max_gift, max_episode, kidney, kidney_en, source, source_en, source_date
     from jsonb_populate_recordset(null::direction, $3)`,
    [network, standard, JSON.stringify(directions)],
  );
}

/** In the place of the one that lay there, if any. */
export async function putInstruction(
  owner: Client,
  network: string,
  standard: string,
  { version, pdf }: Instruction,
  at: Date,
): Promise<void> {
  const keep = `insert into document_file values ($1, encode(sha256($2), 'hex'), $2) on conflict do nothing`;
  await owner.query(keep, [network, pdf]);
  await owner.query(
    `insert into slot_document (network_id, standard_id, slot, paper, version, hash, uploaded_at)
     values ($1, $2, 'D2', 'instruction', $3, encode(sha256($4), 'hex'), $5)
     on conflict (standard_id, slot) do update set version = excluded.version, hash = excluded.hash, uploaded_at = excluded.uploaded_at`,
    [network, standard, version, pdf, at],
  );
}

function activeIn({ zi: code = '', name = '', unit = '', ...row }: Row): Row {
  const milligrams = milligramsIn(articleOf({ code, name, unit, ...row }));
  return milligrams === null ? {} : { active_mg: String(milligrams) };
}

/** GS1 prefix 952 is for examples; the last digit is the check digit. */
function gtinOf(zi: string): string {
  const body = `0952${zi}0`.slice(0, 13);
  const sum = Array.from(body).reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return `${body}${String((10 - (sum % 10)) % 10)}`;
}
