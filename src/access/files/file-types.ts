/** What may be kept, and how its first bytes begin: what somebody says it is counts for nothing. */
const SIGNATURES = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const;

export type FileType = keyof typeof SIGNATURES;
export const FILE_TYPES = Object.keys(SIGNATURES) as FileType[];

export const typeOf = (bytes: Buffer): FileType | null =>
  FILE_TYPES.find((type) => SIGNATURES[type].every((byte, place) => bytes[place] === byte)) ?? null;

const ENDINGS: Record<FileType, RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
};

/** A program that begins like a picture would be opened as a program by who takes it out again. */
export const isCalled = (name: string, type: FileType): boolean => ENDINGS[type].test(name);
