import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Options {
  challenge: string;
}
interface Way {
  origin?: string;
  /** Whether a finger, a face or a PIN was asked. */
  verified?: boolean;
  counter?: number;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url');
const uint = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** A passkey without a browser: makes and signs what one would, and what a dishonest one might. */
export class SoftKey {
  readonly id = randomBytes(16);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(
    private readonly rpId = 'localhost',
    private readonly origin = 'http://localhost:3000',
  ) {}

  register({ challenge }: Options, way: Way = {}): string {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const point = (label: number, value: string) =>
      Buffer.concat([Buffer.of(label, 0x58, 32), Buffer.from(value, 'base64url')]);
    const cose = Buffer.concat([Buffer.from('a5010203262001', 'hex'), point(0x21, x), point(0x22, y)]);
    const credential = Buffer.concat([Buffer.alloc(16), uint(this.id.length, 2), this.id, cose]);
    const data = Buffer.concat([this.#data(ATTESTED, way), credential]);
    const text = (words: string) => Buffer.concat([Buffer.of(0x60 + words.length), Buffer.from(words)]);
    const attestation = Buffer.concat([
      ...[Buffer.of(0xa3), text('fmt'), text('none'), text('attStmt'), Buffer.of(0xa0)],
      ...[text('authData'), Buffer.of(0x58, data.length), data],
    ]);
    const clientDataJSON = base64url(this.#said('webauthn.create', challenge, way));
    return this.#answer({ clientDataJSON, attestationObject: base64url(attestation), transports: ['internal'] });
  }

  prove({ challenge }: Options, way: Way = {}): string {
    const said = this.#said('webauthn.get', challenge, way);
    const data = this.#data(0, way);
    const signature = sign('sha256', Buffer.concat([data, sha256(said)]), this.#keys.privateKey);
    const parts = { authenticatorData: base64url(data), signature: base64url(signature) };
    return this.#answer({ clientDataJSON: base64url(said), ...parts });
  }

  #said(type: string, challenge: string, { origin = this.origin }: Way): string {
    return JSON.stringify({ type, challenge, origin, crossOrigin: false });
  }

  #data(flags: number, { verified = true, counter = 0 }: Way): Buffer {
    const all = flags | PRESENT | (verified ? VERIFIED : 0);
    return Buffer.concat([sha256(this.rpId), Buffer.of(all), uint(counter, 4)]);
  }

  #answer(response: object): string {
    const id = base64url(this.id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
