/** Words that stand before a surname and say nothing of a family. */
const BEFORE_A_NAME = new Set(
  `de den der van von het t ten ter te la le les du des el al op aan in bij onder over uit voor s d l o y e i zu zum zur`.split(
    ' ',
  ),
);

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !BEFORE_A_NAME.has(word));

/** Whether somebody looks at a patient with their own surname: perhaps family, which the reviewer asks about. */
export function isOwnName(birthName: string, reader: string): boolean {
  // The first word of a person's name is what they are called.
  const own = wordsOf(reader.trim().split(/\s+/).slice(1).join(' '));
  return wordsOf(birthName).some((word) => own.includes(word));
}
