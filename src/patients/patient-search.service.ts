import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { BirthDate } from './birth-date.js';
import { PatientHashes } from './patient-hashes.service.js';
import { Recognition } from './recognition.service.js';

/** What somebody types who looks for a patient; a name in each way in which it may be one, for a first name may stand with it. */
export type SoughtPatient =
  | { by: 'bsn'; bsn: string }
  | { by: 'name'; names: readonly string[]; birthDate: BirthDate; postcode?: string }
  | { by: 'birth-date-and-postcode'; birthDate: BirthDate; postcode: string }
  | { by: 'postcode'; postcode: string };

/** Under the policy of the table: only those whose patient the actor may see. */
const LIVING = (hash: string) => `select p.case_id as id from patient p join kit_case k on k.id = p.case_id
         where p.network_id = acting_network() and ${hash} order by k.requested_at desc limit $2`;
const BORN_AND_LIVING: Statement = {
  name: 'patients-by-birth-and-postcode',
  text: LIVING('p.birth_postcode_hash = any ($1::bytea[])'),
};
const BY_POSTCODE: Statement = { name: 'patients-by-postcode', text: LIVING('p.postcode_hash = any ($1::bytea[])') };

/** Finds a patient by keyed hashes alone, among the cases that one has a part in. */
@Injectable()
export class PatientSearch {
  constructor(
    private readonly hashes: PatientHashes,
    private readonly recognition: Recognition,
  ) {}

  /** The ids of cases, the latest first; nothing of the patient is shown or noted yet. */
  async find(tx: EntityManager, sought: SoughtPatient, { network }: Actor, limit: number): Promise<string[]> {
    if (sought.by === 'bsn') return this.recognition.own(tx, [{ bsn: sought.bsn }], network, limit);
    if (sought.by === 'name') {
      const { names, birthDate, postcode } = sought;
      const shown = names.map((birthName) => ({ birthName, birthDate, ...(postcode && { postcode }) }));
      return this.recognition.own(tx, shown, network, limit);
    }
    const [statement, hashes] =
      sought.by === 'postcode'
        ? [BY_POSTCODE, [this.hashes.byPostcode(sought.postcode, network)]]
        : [BORN_AND_LIVING, this.hashes.foundByBirthAndPostcode(sought.birthDate, sought.postcode, network)];
    return (await ask<{ id: string }>(tx, statement, [hashes, limit])).map(({ id }) => id);
  }
}
