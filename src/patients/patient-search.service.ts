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
  | { by: 'name'; names: readonly string[]; birthDates: readonly BirthDate[]; postcode?: string }
  | { by: 'birth-date-and-postcode'; birthDates: readonly BirthDate[]; postcode: string }
  | { by: 'postcode'; postcode: string };

/** Under the policy of the table: only those whose patient the actor may see. */
const LIVING = (hash: string) => `select p.case_id as id from patient p join kit_case k on k.id = p.case_id
         where p.network_id = acting_network() and ${hash} order by k.requested_at desc limit $2`;
const BORN_AND_LIVING: Statement = {
  name: 'patients-by-birth-and-postcode',
  text: LIVING('p.birth_postcode_hash = any ($1::bytea[])'),
};
/** Of whom no more of the birth date is known than this. */
const KNOWN_SO: Statement = {
  name: 'patients-of-whom-no-more-is-known',
  text: `select p.case_id as id from patient p where p.case_id = any ($1::uuid[]) and p.birth_hash = any ($2::bytea[])
         order by array_position($1::uuid[], p.case_id)`,
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
      const { names, birthDates, postcode } = sought;
      const shown = birthDates.flatMap((birthDate) =>
        names.map((birthName) => ({ birthName, birthDate, ...(postcode && { postcode }) })),
      );
      const ids = await this.recognition.own(tx, shown, network, limit);
      if (ids.length === 0 || !birthDates.every(isYear)) return ids;
      // With a year alone every day of it would be guessed in one go.
      const hashes = birthDates.map((year) => this.hashes.byBirth(year, network));
      return (await ask<{ id: string }>(tx, KNOWN_SO, [ids, hashes])).map(({ id }) => id);
    }
    const [statement, hashes] =
      sought.by === 'postcode'
        ? [BY_POSTCODE, [this.hashes.byPostcode(sought.postcode, network)]]
        : [
            BORN_AND_LIVING,
            sought.birthDates.flatMap((born) => this.hashes.foundByBirthAndPostcode(born, sought.postcode, network)),
          ];
    return (await ask<{ id: string }>(tx, statement, [hashes, limit])).map(({ id }) => id);
  }
}

const isYear = ({ length }: BirthDate): boolean => length === 4;
