import { Buffer } from 'node:buffer';
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { BackupRefused } from './refused.js';

const CIPHER = 'aes-256-gcm';
const CHUNK = 64 * 1024;
const TAG = 16;

/** A key for this one file: bound to its header, so that a header cannot be exchanged. */
export function keyOfFile(key: Buffer, salt: Buffer, header: Buffer): Buffer {
  const info = Buffer.concat([Buffer.from('palliative-kit backup '), header]);
  return Buffer.from(hkdfSync('sha256', key, salt, info, 32));
}

/** The number of the chunk and whether it is the last: none can be moved, left out or cut off. Never used twice with one key. */
function nonceOf(chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(chunk));
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** Hands on pieces of one size; what is left at the end, which may be nothing, is the last piece. */
abstract class InChunks extends Transform {
  #kept: Buffer[] = [];
  #size = 0;
  #count = 0;

  constructor(private readonly chunk: number) {
    super();
  }

  protected abstract work(piece: Buffer, count: number, last: boolean): Buffer;

  override _transform(data: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#kept.push(data);
    this.#size += data.length;
    if (this.#size <= this.chunk) {
      done();
      return;
    }
    let all = Buffer.concat(this.#kept);
    // One byte more than a chunk must be there: else it could be the last.
    for (; all.length > this.chunk; all = all.subarray(this.chunk)) {
      if (!this.#handOn(all.subarray(0, this.chunk), false, done)) return;
    }
    this.#kept = [all];
    this.#size = all.length;
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.#handOn(Buffer.concat(this.#kept), true, done)) done();
  }

  #handOn(piece: Buffer, last: boolean, failed: TransformCallback): boolean {
    try {
      this.push(this.work(piece, this.#count++, last));
      return true;
    } catch (error) {
      failed(error as Error);
      return false;
    }
  }
}

export class Sealing extends InChunks {
  constructor(private readonly key: Buffer) {
    super(CHUNK);
  }

  protected work(piece: Buffer, count: number, last: boolean): Buffer {
    const cipher = createCipheriv(CIPHER, this.key, nonceOf(count, last));
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

export class Opening extends InChunks {
  constructor(private readonly key: Buffer) {
    super(CHUNK + TAG);
  }

  protected work(piece: Buffer, count: number, last: boolean): Buffer {
    try {
      const decipher = createDecipheriv(CIPHER, this.key, nonceOf(count, last), { authTagLength: TAG });
      decipher.setAuthTag(piece.subarray(-TAG));
      return Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw new BackupRefused('this backup is not as it was made: it was changed, or cut off');
    }
  }
}
