import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';

type Kind = 'medicine' | 'aid' | 'document';
interface DemonstrationSlot {
  code: string;
  kind: Kind;
  nl: string;
  en: string;
  mandatory: boolean;
  min: number;
  max: number;
  unit: readonly [nl: string, en: string];
  zi: string;
  atc?: string;
  strength?: string;
  form?: string;
  route?: string;
  opium?: 'I' | 'II';
  onReturn: 'destroy' | 'reuse' | 'stays';
  cents: number;
  shelfLifeDays?: number;
}

const AMPOULE = ['ampul', 'ampoule'] as const;
const PIECE = ['stuk', 'piece'] as const;
const medicine = { kind: 'medicine', onReturn: 'destroy' } as const;
const aid = { kind: 'aid', onReturn: 'reuse', shelfLifeDays: 180, unit: PIECE } as const;

/**
 * The demonstration standard: which medicines and aids is what Dutch regions publish, quantities, sizes and article numbers
 * are invented (ZI 90000001 upward is never issued). Sized for one to two days. Not clinical advice.
 */
export const DEMONSTRATION_SLOTS: readonly DemonstrationSlot[] = [
  {
    ...medicine,
    code: 'M1',
    nl: 'Morfine 10 mg/ml',
    en: 'Morphine 10 mg/ml',
    mandatory: true,
    min: 10,
    max: 10,
    unit: AMPOULE,
    zi: '90000001',
    atc: 'N02AA01',
    strength: '10 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
    opium: 'I',
    cents: 1890,
  },
  {
    ...medicine,
    code: 'M2',
    nl: 'Midazolam 5 mg/ml',
    en: 'Midazolam 5 mg/ml',
    mandatory: true,
    min: 10,
    max: 10,
    unit: AMPOULE,
    zi: '90000002',
    atc: 'N05CD08',
    strength: '5 mg/ml',
    form: 'ampul 3 ml',
    route: 's.c.',
    opium: 'II',
    cents: 2240,
  },
  {
    ...medicine,
    code: 'M3',
    nl: 'Haloperidol 5 mg/ml',
    en: 'Haloperidol 5 mg/ml',
    mandatory: true,
    min: 5,
    max: 5,
    unit: AMPOULE,
    zi: '90000003',
    atc: 'N05AD01',
    strength: '5 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
    cents: 980,
  },
  {
    ...medicine,
    code: 'M4',
    nl: 'Butylscopolamine 20 mg/ml',
    en: 'Hyoscine butylbromide 20 mg/ml',
    mandatory: false,
    min: 5,
    max: 5,
    unit: AMPOULE,
    zi: '90000004',
    atc: 'A03BB01',
    strength: '20 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
    cents: 760,
  },
  {
    ...medicine,
    code: 'M6',
    nl: 'Levomepromazine 25 mg/ml',
    en: 'Levomepromazine 25 mg/ml',
    mandatory: false,
    min: 0,
    max: 5,
    unit: AMPOULE,
    zi: '90000006',
    atc: 'N05AA02',
    strength: '25 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
    cents: 1420,
  },
  {
    ...medicine,
    code: 'M7',
    nl: 'Natriumchloride 0,9%',
    en: 'Sodium chloride 0.9%',
    mandatory: true,
    min: 5,
    max: 5,
    unit: AMPOULE,
    zi: '90000007',
    atc: 'V07AB',
    strength: '9 mg/ml',
    form: 'ampul 10 ml',
    route: 'oplosmiddel',
    cents: 210,
  },
  {
    ...medicine,
    code: 'M8',
    nl: 'Lidocaïne/chloorhexidine gel',
    en: 'Lidocaine/chlorhexidine gel',
    mandatory: true,
    min: 1,
    max: 1,
    unit: ['spuit', 'syringe'],
    zi: '90000008',
    atc: 'N01BB52',
    form: 'spuit 11 ml',
    route: 'urethraal',
    cents: 540,
  },
  {
    ...aid,
    code: 'H1',
    nl: 'Subcutane canule 24-25G',
    en: 'Subcutaneous cannula 24-25G',
    mandatory: true,
    min: 2,
    max: 2,
    zi: '90000011',
    cents: 390,
  },
  {
    ...aid,
    code: 'H2',
    nl: 'Verlenglijn',
    en: 'Extension line',
    mandatory: true,
    min: 1,
    max: 1,
    zi: '90000012',
    cents: 275,
  },
  {
    ...aid,
    code: 'H3',
    nl: 'Spuiten 2 ml',
    en: 'Syringes 2 ml',
    mandatory: true,
    min: 5,
    max: 10,
    zi: '90000013',
    cents: 90,
  },
  {
    ...aid,
    code: 'H4',
    nl: 'Opzuig- en injectienaalden',
    en: 'Drawing-up and injection needles',
    mandatory: true,
    min: 10,
    max: 15,
    zi: '90000014',
    cents: 120,
  },
  {
    ...aid,
    code: 'H5',
    nl: 'Blaaskatheter CH14',
    en: 'Bladder catheter CH14',
    mandatory: true,
    min: 1,
    max: 2,
    zi: '90000015',
    cents: 680,
  },
  {
    ...aid,
    code: 'H6',
    nl: 'Katheterinbrengset',
    en: 'Catheter insertion set',
    mandatory: true,
    min: 1,
    max: 1,
    zi: '90000016',
    cents: 890,
  },
  {
    ...aid,
    code: 'H7',
    nl: 'Urineopvangzak 2 l',
    en: 'Urine bag 2 l',
    mandatory: true,
    min: 1,
    max: 1,
    zi: '90000017',
    cents: 195,
  },
  {
    ...aid,
    code: 'H8',
    nl: 'Transparante folie',
    en: 'Transparent dressing',
    mandatory: true,
    min: 4,
    max: 4,
    zi: '90000018',
    cents: 160,
  },
  {
    ...aid,
    code: 'H10',
    nl: 'Naaldencontainer 0,6 l',
    en: 'Sharps container 0.6 l',
    mandatory: true,
    min: 1,
    max: 1,
    zi: '90000020',
    cents: 230,
  },
  {
    kind: 'document',
    onReturn: 'stays',
    code: 'D3',
    nl: 'Patiëntfolder',
    en: 'Patient leaflet',
    mandatory: true,
    min: 1,
    max: 1,
    unit: PIECE,
    zi: '90000033',
    cents: 40,
    shelfLifeDays: 0,
  },
];
/** What stays of it in the older version: no butylscopolamine, fewer ampoules of midazolam. */
const OLDER: Partial<Record<string, Partial<DemonstrationSlot>>> = {
  M2: { min: 8, max: 8 },
  M4: { mandatory: false, min: 0, max: 5 },
};

export interface DemonstrationStandards {
  older: string;
  present: string;
}

/** Products, prices and two published versions; `since` is the day on which the present one took effect. */
export async function writeStandards(
  owner: Client,
  network: string,
  since: string,
  now: Date,
): Promise<DemonstrationStandards> {
  for (const slot of DEMONSTRATION_SLOTS) {
    await owner.query(
      `insert into product (network_id, code, gtin, atc, name, strength, form, route, unit, opium_list, needs_opium_prescription, invented)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true)`,
      [
        network,
        slot.zi,
        gtinOf(slot.zi),
        slot.atc?.length === 7 ? slot.atc : null,
        slot.nl,
        slot.strength,
        slot.form,
        slot.route,
        slot.unit[0],
        slot.opium,
        slot.opium === 'I',
      ],
    );
    await owner.query(`insert into product_price values ($1, $2, '2024-01-01', $3, 'demonstratie')`, [
      network,
      slot.zi,
      slot.cents,
    ]);
  }
  const older = await writeVersion(owner, network, '2025.2', '2024-06-01', now, (slot) => ({
    ...slot,
    ...OLDER[slot.code],
  }));
  const present = await writeVersion(owner, network, '2026.1', since, now, (slot) => slot);
  await owner.query(`update kit_standard set superseded_on = $2 where id = $1`, [older, since]);
  return { older, present };
}

async function writeVersion(
  owner: Client,
  network: string,
  name: string,
  takesEffect: string,
  now: Date,
  shape: (slot: DemonstrationSlot) => DemonstrationSlot,
) {
  const id = uuidv7();
  await owner.query(
    `insert into kit_standard (network_id, id, name, status, created_at) values ($1, $2, $3, 'draft', $4)`,
    [network, id, name, now],
  );
  for (const [place, each] of DEMONSTRATION_SLOTS.entries()) {
    const slot = shape(each);
    await owner.query(
      `insert into kit_slot (network_id, standard_id, code, place, kind, name, name_en, mandatory, min, max, unit, unit_en, min_shelf_life_days, on_return)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        network,
        id,
        slot.code,
        place,
        slot.kind,
        slot.nl,
        slot.en,
        slot.mandatory,
        slot.min,
        slot.max,
        slot.unit[0],
        slot.unit[1],
        slot.shelfLifeDays ?? 90,
        slot.onReturn,
      ],
    );
    await owner.query('insert into slot_product values ($1, $2, $3, $4, true)', [network, id, slot.code, slot.zi]);
  }
  await owner.query(
    `update kit_standard set status = 'published', takes_effect_on = $2, published_at = $3 where id = $1`,
    [id, takesEffect, now],
  );
  return id;
}

/** GS1 prefix 952 is for examples; the last digit is the check digit. */
export function gtinOf(zi: string): string {
  const body = `0952${zi}0`.slice(0, 13);
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return `${body}${String((10 - (sum % 10)) % 10)}`;
}
