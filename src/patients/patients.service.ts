import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../access/audit.js';
import type { PersonPart, Viewer } from '../kit-life/fields-by-part.js';
import { visibleTo, type Seen } from '../kit-life/visible-to.js';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { placeIn, type SealedTable } from '../platform/sealed.js';
import { isOwnName } from './own-name.rules.js';
import { PatientHashes } from './patient-hashes.service.js';
import { isSamePerson, type Address, type Patient, type Sex } from './patient.js';
import { Recognition } from './recognition.service.js';
import { Vault } from '../platform/vault.js';

/** In the order in which `submit_case` takes them. */
const COLUMNS = [
  ...(['birth_name', 'initials', 'birth_date', 'sex', 'bsn'] as const),
  ...(['postcode', 'house_number', 'house_number_suffix', 'phone', 'access_note'] as const),
  ...(['street', 'town', 'kit_place'] as const),
] as const;
export const SEALED_PATIENT: SealedTable = { table: 'patient', id: 'case_id', columns: COLUMNS };
type Column = (typeof COLUMNS)[number];
type Sealed = Record<Column, Buffer | null>;
export type PatientRow = Sealed & { case_id: string; version: number; reader: string | null; parts: readonly Viewer[] };

/** What whoever asks may know of them. */
export type KnownPatient = Seen<PersonPart, Versioned>;
type Versioned = Patient & { version: number };

/** Of a patient that a statement calls `p`, and who reads it. */
export const PATIENT_COLUMNS = `p.case_id, p.version, ${COLUMNS.map((column) => `p.${column}`).join(', ')},
                (select x.name from person x where x.id = acting_person()) as reader`;
/** Shown and noted in the record of access in one statement: if the record cannot be written, nothing is shown. */
const SHOW: Statement = {
  name: 'patients',
  text: `select ${PATIENT_COLUMNS}, audit_append('read', p.case_id, p_detail => 'patient', p_patient_key => k.patient_key),
                acting_parts(p.network_id, p.case_id) as parts
         from patient p join kit_case k on k.id = p.case_id where p.case_id = any ($1::uuid[])`,
};
const MOVE: Statement = {
  name: 'patient-address',
  text: `update patient set postcode = $3, house_number = $4, house_number_suffix = $5, phone = $6, access_note = $7, birth_postcode_hash = $8, postcode_hash = $9,
                street = $10, town = $11, kit_place = $12, version = version + 1
         where case_id = $1 and version = $2 returning version`,
};
const COMPLETE: Statement = { name: 'complete-address', text: 'select complete_address($1, $2, $3) as done' };

type Born = Record<'birth_name' | 'initials' | 'birth_date' | 'sex', Buffer>;
const BORN: Statement = {
  name: 'patient-born',
  text: 'select birth_name, initials, birth_date, sex from patient where case_id = $1',
};

/** The only way to a patient. */
@Injectable()
export class Patients {
  constructor(
    private readonly vault: Vault,
    private readonly recognition: Recognition,
    private readonly hashes: PatientHashes,
  ) {}

  /** Those of the cases whose patient the actor may see; one query and one audit row per patient. */
  async show(tx: EntityManager, caseIds: readonly string[], actor: Actor): Promise<Map<string, KnownPatient>> {
    if (caseIds.length === 0) return new Map();
    return this.opened(tx, await ask<PatientRow>(tx, SHOW, [caseIds]), actor);
  }

  /** Of rows whose look is on record already. */
  async opened(tx: EntityManager, rows: readonly PatientRow[], actor: Actor): Promise<Map<string, KnownPatient>> {
    const shown = new Map(rows.map((row) => [row.case_id, this.#opened(row, actor)]));
    for (const { case_id: caseId, reader } of rows)
      if (isOwnName(shown.get(caseId)?.birthName ?? '', reader ?? '')) await record(tx, 'own-name', { caseId });
    return shown;
  }

  /**
   * What is stored of a new patient: the sealed fields, then the hashes of the BSN, of what an out-of-hours post asks by, of where, and of what is asked
   * at the box.
   */
  sealed(caseId: string, patient: Patient, network: string): (Buffer | null)[] {
    const { bsn } = patient;
    const fields = this.#sealedFields(caseId, {
      birth_name: patient.birthName,
      initials: patient.initials,
      birth_date: patient.birthDate,
      sex: patient.sex,
      bsn,
      ...addressColumns(patient),
    });
    const hashes = [
      bsn ? this.vault.hash(bsn, `bsn ${network}`) : null,
      this.hashes.birthAndPostcode(patient.birthDate, patient.postcode, network),
      this.hashes.byPostcode(patient.postcode, network),
      this.hashes.byBirth(patient.birthDate, network),
    ];
    return [...COLUMNS.map((column) => fields[column] ?? null), ...hashes];
  }

  /** Whether a case that the actor has a part in is of somebody with another name or birth date; nothing of them is told. */
  async isOfSomebodyElse(tx: EntityManager, caseId: string, patient: Patient): Promise<boolean> {
    const [born] = await ask<Born>(tx, BORN, [caseId]);
    const open = (column: keyof Born, sealed: Buffer) => this.vault.open(sealed, placeOf(column, caseId));
    if (!born) return false;
    const birthName = open('birth_name', born.birth_name);
    return !isSamePerson(patient, { birthName, birthDate: open('birth_date', born.birth_date) });
  }

  /** @returns false when somebody else changed it since. */
  async changeAddress(
    tx: EntityManager,
    caseId: string,
    address: Address,
    version: number,
    actor: Actor,
  ): Promise<boolean> {
    const [born] = await ask<Born>(tx, BORN, [caseId]);
    if (!born) return false;
    const known = (column: keyof Born) => this.vault.open(born[column], placeOf(column, caseId));
    const [birthName, birthDate] = [known('birth_name'), known('birth_date')];
    const who = { birthName, birthDate, initials: known('initials'), sex: known('sex') as Sex, bsn: null };
    const sealed = this.#sealedFields(caseId, addressColumns(address));
    const { postcode, house_number, house_number_suffix, phone, access_note, street, town, kit_place } = sealed;
    const values = [caseId, version, postcode, house_number, house_number_suffix, phone, access_note];
    values.push(this.hashes.birthAndPostcode(birthDate, address.postcode, actor.network));
    values.push(this.hashes.byPostcode(address.postcode, actor.network), street, town, kit_place);
    if ((await ask(tx, MOVE, values)).length === 0) return false;
    await this.recognition.add(tx, caseId, { ...who, postcode: address.postcode }, actor.network);
    return true;
  }

  /** Street and town beside a postcode and number that stay. @returns false where they are known, or not to be filled in by who acts. */
  async completeAddress(
    tx: EntityManager,
    caseId: string,
    address: { street: string; town: string },
  ): Promise<boolean> {
    const { street, town } = this.#sealedFields(caseId, { street: address.street, town: address.town });
    const [row] = await ask<{ done: boolean }>(tx, COMPLETE, [caseId, street, town]);
    return row?.done === true;
  }

  #sealedFields(caseId: string, texts: Partial<Record<Column, string | null>>): Partial<Sealed> {
    const entries = Object.entries(texts) as [Column, string | null][];
    return Object.fromEntries(
      entries.map(([column, text]) => [column, text === null ? null : this.vault.seal(text, placeOf(column, caseId))]),
    );
  }

  #opened(row: PatientRow, actor: Actor): KnownPatient {
    const read = (column: Column) => {
      const sealed = row[column];
      return sealed && this.vault.open(sealed, placeOf(column, row.case_id));
    };
    // A policy let it through, so that whoever asks is one of those whom the person is known to.
    return visibleTo<PersonPart, Versioned>(
      { parts: row.parts as PersonPart[], role: actor.role },
      {
        version: row.version,
        birthName: read('birth_name') ?? '',
        initials: read('initials') ?? '',
        birthDate: read('birth_date') ?? '',
        sex: (read('sex') ?? 'unknown') as Sex,
        bsn: read('bsn'),
        postcode: read('postcode') ?? '',
        houseNumber: Number(read('house_number')),
        houseNumberSuffix: read('house_number_suffix'),
        phone: read('phone'),
        accessNote: read('access_note'),
        street: read('street'),
        town: read('town'),
        kitPlace: read('kit_place'),
      },
    );
  }
}

const placeOf = (column: Column, caseId: string) => placeIn(SEALED_PATIENT, column, caseId);

function addressColumns(address: Address) {
  return {
    postcode: address.postcode,
    house_number: String(address.houseNumber),
    house_number_suffix: address.houseNumberSuffix,
    phone: address.phone,
    access_note: address.accessNote,
    street: address.street,
    town: address.town,
    kit_place: address.kitPlace,
  };
}
