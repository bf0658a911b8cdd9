import { inflateRawSync } from 'node:zlib';

/** A list of a region is far smaller; what says that it is small and is not stops here too. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_FILES = 1000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The files of a zip by their name, each unpacked when it is asked for; throws for what is no zip, or too much. */
export function filesOf(zip: Buffer): ReadonlyMap<string, () => Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('no zip');
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new Error('too many files in a zip');
  const files = new Map<string, () => Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('a zip with a broken list');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, remark] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [number, number, number];
    const from = zip.readUInt32LE(at + 42);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), () => unpacked(zip, from, size, method));
    at += 46 + name + extra + remark;
  }
  return files;
}

function unpacked(zip: Buffer, at: number, size: number, method: number): Buffer {
  if (zip.readUInt32LE(at) !== FILE) throw new Error('a zip with a broken file');
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(from, from + size);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error('a zip that is packed in another way');
  return inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
}
