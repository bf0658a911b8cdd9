import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config.js';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Seals what is known about a person: key id, nonce, text and tag, bound to the table, column and row it was written for,
 * so that a value copied elsewhere does not open. A new key goes in front and writes from then on; all of them read.
 * Hashes always use the last key: it is the oldest, and with another one a patient would not be recognised again.
 */
@Injectable()
export class Vault {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly #hashKey: Buffer;
  /** The id of the key that writes. */
  readonly writes: string;
  /** What tells each key from any other and gives nothing of it away, in the order of PATIENT_KEYS. */
  readonly fingerprints: readonly { id: string; fingerprint: Buffer }[];

  constructor(@Inject(CONFIG) { patientKeys }: Pick<Config, 'patientKeys'>) {
    const keys = keysIn(patientKeys);
    const [first, last] = [keys.at(0), keys.at(-1)];
    if (!first || !last) throw new Error('PATIENT_KEYS names no key');
    this.#keys = new Map(keys.map(({ id, key }) => [id, derived(key, 'fields')]));
    this.writes = first.id;
    this.#hashKey = derived(last.key, 'hashes');
    this.fingerprints = keys.map(({ id, key }) => ({ id, fingerprint: derived(key, 'fingerprint') }));
  }

  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.#key(this.writes), nonce).setAAD(Buffer.from(place));
    const sealed = [cipher.update(text, 'utf8'), cipher.final()];
    return Buffer.concat([this.prefix, nonce, ...sealed, cipher.getAuthTag()]);
  }

  /** Throws when it was changed, or sealed for another place. */
  open(sealed: Buffer, place: string): string {
    const start = 1 + (sealed[0] ?? 0);
    const nonce = sealed.subarray(start, start + NONCE);
    const decipher = createDecipheriv(CIPHER, this.#key(Vault.keyOf(sealed)), nonce)
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(-TAG));
    return decipher.update(sealed.subarray(start + NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Which key it was sealed with. */
  static keyOf(sealed: Buffer): string {
    return sealed.toString('ascii', 1, 1 + (sealed[0] ?? 0));
  }

  /** How everything begins that the present key has sealed. */
  get prefix(): Buffer {
    return Buffer.from([this.writes.length, ...Buffer.from(this.writes, 'ascii')]);
  }

  /** The same text gives the same hash, to whoever holds the key and for one purpose only. */
  hash(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.#hashKey).update(`${purpose}\0${text}`).digest();
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id);
    if (!key) throw new MissingKeyError(id);
    return key;
  }
}

/** The log holds no messages of errors, for they may quote a person; the code is what an operator finds there. */
export class MissingKeyError extends Error {
  readonly code: string;

  constructor(id: string) {
    super(`PATIENT_KEYS has no key ${JSON.stringify(id)}: what was written with it cannot be read`);
    this.code = `PATIENT_KEYS lacks ${id.replaceAll(/[^\w-]/g, '?')}`;
  }
}

function keysIn(text: string): { id: string; key: Buffer }[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((one) => {
      const colon = one.indexOf(':');
      return { id: one.slice(0, colon), key: Buffer.from(one.slice(colon + 1), 'base64') };
    });
}

/** One key for one use: what encrypts never hashes. */
function derived(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `palliative-kit patient ${use}`, 32));
}
