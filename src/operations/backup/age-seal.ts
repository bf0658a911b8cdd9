import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { BackupRefused } from './refused.js';

type Bytes = AsyncIterable<Uint8Array>;

const NOBODY = /no identity matched/;

/** The public name of a key: it seals, and cannot open. */
export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await import('age-encryption');
  return identityToRecipient(identity).catch(() => {
    throw new BackupRefused('BACKUP_KEY: this is no key that age made, or a sign of it was typed wrongly');
  });
}

/** In the format of age (age-encryption.org/v1), piece by piece: as long as a disk, never in memory. */
export async function* seal(plain: Bytes, recipient: string): AsyncGenerator<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  yield* piecesOf(await encrypter.encrypt(streamOf(plain)));
}

/** Any of the keys may open it. What was changed, exchanged or cut off ends in a refusal, never in the end of the file. */
export async function* open(sealed: Bytes, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
    yield* piecesOf(await decrypter.decrypt(streamOf(sealed)));
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message))
      throw new BackupRefused(
        'this backup is sealed with a key which BACKUP_KEY does not have, or its beginning was changed',
      );
    throw new BackupRefused('this backup is not as it was made: it was changed, or cut off');
  }
}

const streamOf = (bytes: Bytes) => Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>;

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]))
    yield Buffer.from(piece as Uint8Array);
}
