import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import { Vault } from '../../platform/vault.js';
import { asMade, newRecoveryCode } from './codes.rules.js';

const HOW_MANY = 10;
const FORGET: Statement = { name: 'forget-codes', text: 'delete from recovery_code where person_id = acting_person()' };
const KEEP: Statement = {
  name: 'keep-codes',
  text: `insert into recovery_code (network_id, person_id, code_hash, created_at)
         select acting_network(), acting_person(), hash, app_now() from unnest($1::bytea[]) hash`,
};
const USE: Statement = {
  name: 'use-code',
  text: `update recovery_code set used_at = app_now() where person_id = acting_person() and code_hash = $1 and used_at is null returning code_hash`,
};
const LEFT: Statement = {
  name: 'codes-left',
  text: `select count(*) filter (where used_at is null)::int as "left", min(created_at) as "madeAt" from recovery_code where person_id = acting_person()`,
};

export interface CodesLeft {
  left: number;
  madeAt: Date | null;
}

/** For the day that the phone is gone: each works once, and they are shown only when they are made. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly vault: Vault) {}

  /** New ones; the old ones no longer work. */
  async renew(tx: EntityManager): Promise<string[]> {
    const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
    await ask(tx, FORGET);
    await ask(tx, KEEP, [codes.map((code) => this.#hash(code))]);
    return codes;
  }

  async use(tx: EntityManager, code: string): Promise<boolean> {
    return (await ask(tx, USE, [this.#hash(code)])).length === 1;
  }

  async left(tx: EntityManager): Promise<CodesLeft> {
    const [row] = await ask<CodesLeft>(tx, LEFT);
    return row ?? { left: 0, madeAt: null };
  }

  #hash(code: string): Buffer {
    return this.vault.hash(asMade(code), 'recovery code');
  }
}
