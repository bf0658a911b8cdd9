import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { PatientHashes } from '../patients/patient-hashes.service.js';
import { CONFIG, type Config } from '../platform/config.js';
import { BIRTH_DATES } from './living-patients.js';
import { NIGHT_CARE } from './people.js';

/** A box as somebody would have it in hands, with what they would hear beside it. */
export interface BoxToTry {
  code: string;
  seal: string;
  birthDate: string;
}

type Found = Pick<BoxToTry, 'code' | 'seal'> & { hash: Buffer };

const NETWORK = 'select id from network limit 1';
const AT_HOME = `select b.code, k.seal_number as seal, p.birth_hash as hash from patient p join kit_case c on c.id = p.case_id join case_status s on s.status = c.status and s.at_home
  join case_kit u on u.case_id = c.id and u.until is null join kit k on k.id = u.kit_id join box_code b on b.kit_id = k.id and b.revoked_at is null
  where p.birth_hash = any ($1) and not exists (select from case_party y join organisation o on o.id = y.organisation_id where y.case_id = c.id and o.name = $2)
  order by c.requested_at desc limit 1`;

/** For whoever tries the night nurse: nobody stands at a box here, so that its label is shown. */
@Injectable()
export class DevBox {
  constructor(
    private readonly hashes: PatientHashes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One that is at a patient's and that the night care has not seen yet; null when they saw all of them. */
  async toTry(): Promise<BoxToTry | null> {
    if (!this.config.ownerUrl) return null; // as for its upkeep, only the demonstration's own server has an owner at hand
    const owner = new pg.Client(this.config.ownerUrl);
    await owner.connect();
    try {
      const network = (await owner.query<{ id: string }>(NETWORK)).rows[0]?.id ?? '';
      const hashes = BIRTH_DATES.map((day) => this.hashes.byBirth(day, network));
      const [box] = (await owner.query<Found>(AT_HOME, [hashes, NIGHT_CARE])).rows;
      if (!box) return null;
      const birthDate = BIRTH_DATES[hashes.findIndex((hash) => hash.equals(box.hash))] ?? '';
      return { code: box.code, seal: box.seal, birthDate };
    } finally {
      await owner.end();
    }
  }
}
