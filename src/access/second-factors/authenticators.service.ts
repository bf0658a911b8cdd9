import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { placeIn, type SealedTable } from '../../platform/sealed.js';
import { Vault } from '../../platform/vault.js';

const PERIOD_S = 30;
/** A phone's clock may be half a minute off. */
const SKEW = 1;
const ISSUER = 'Palliatieve Kit';
const SECRET_BYTES = 20;

interface Row {
  id: string;
  name: string;
  secret: Buffer;
  email: string;
}
/** What an app needs to begin: scanned as a QR code, or typed. */
export interface NewAuthenticator {
  id: string;
  name: string;
  key: string;
  uri: string;
}

const COLUMNS = 'a.id, a.name, a.secret, p.email from authenticator a join person p on p.id = a.person_id';
const FORGET: Statement = {
  name: 'forget-new-authenticator',
  text: 'delete from authenticator where person_id = acting_person() and confirmed_at is null',
};
const ADD: Statement = {
  name: 'add-authenticator',
  text: `insert into authenticator (network_id, person_id, id, name, secret, created_at) values (acting_network(), acting_person(), $1, $2, $3, app_now())`,
};
const NEW: Statement = {
  name: 'new-authenticator',
  text: `select ${COLUMNS} where a.person_id = acting_person() and a.confirmed_at is null`,
};
const CONFIRMED: Statement = {
  name: 'authenticators',
  text: `select ${COLUMNS} where a.person_id = acting_person() and a.confirmed_at is not null order by a.id limit 10`,
};
// One statement, so that of two that send the same code at the same moment one finds it used.
const TAKE: Statement = {
  name: 'take-code',
  text: `update authenticator set last_step = $2, used_at = app_now(), confirmed_at = coalesce(confirmed_at, app_now())
         where id = $1 and person_id = acting_person() and last_step < $2 returning id`,
};

export const SEALED_AUTHENTICATOR: SealedTable = { table: 'authenticator', id: 'id', columns: ['secret'] };

/** Apps that show six digits which change every half minute (RFC 6238). */
@Injectable()
export class Authenticators {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** A new secret; what was begun before and never confirmed is forgotten. */
  async begin(tx: EntityManager, name: string): Promise<string> {
    const id = uuidv7();
    const secret = new Secret({ size: SECRET_BYTES }).base32;
    await ask(tx, FORGET);
    await ask(tx, ADD, [id, name, this.vault.seal(secret, placeOf(id))]);
    return id;
  }

  async begun(tx: EntityManager): Promise<NewAuthenticator | undefined> {
    const [row] = await ask<Row>(tx, NEW);
    if (!row) return undefined;
    const key = this.vault.open(row.secret, placeOf(row.id));
    return { id: row.id, name: row.name, key, uri: totpOf(key, row.email).toString() };
  }

  /** A first code shows that the app has understood; from then on it counts. */
  async confirm(tx: EntityManager, code: string): Promise<boolean> {
    return this.#take(tx, await ask<Row>(tx, NEW), code);
  }

  async use(tx: EntityManager, code: string): Promise<boolean> {
    return this.#take(tx, await ask<Row>(tx, CONFIRMED), code);
  }

  async #take(tx: EntityManager, rows: Row[], token: string): Promise<boolean> {
    const timestamp = this.clock.now().getTime();
    for (const { id, secret, email } of rows) {
      const totp = totpOf(this.vault.open(secret, placeOf(id)), email);
      const delta = totp.validate({ token, timestamp, window: SKEW });
      if (delta === null) continue;
      const step = Math.floor(timestamp / 1000 / PERIOD_S) + delta;
      if ((await ask(tx, TAKE, [id, step])).length === 1) return true;
    }
    return false;
  }
}

const placeOf = (id: string) => placeIn(SEALED_AUTHENTICATOR, 'secret', id);
const totpOf = (key: string, label: string) =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(key), digits: 6, period: PERIOD_S });
