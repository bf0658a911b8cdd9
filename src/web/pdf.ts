import path from 'node:path';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A fresh machine has no fonts: these come along with packages. The later ones have the signs that the first lacks. */
const FONTS = ['atkinson-hyperlegible-next', 'noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew'].map((font) =>
  path.dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${font}/package.json`)),
);
const STANDARD = 'ua-1';
/** Stands for a character that no font at hand has. */
export const UNKNOWN_SIGN = '[?]';
const MOST_TRIES = 20;
const UNSHOWN = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/** Words from right to left; a figure behind them belongs to the line, not to them: else "12, 2512" of an address turns round. */
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}]*/gu;
const LINE_GOES_ON = '\u200e';
const keptInLine = (text: string): string =>
  text.replaceAll(FROM_THE_RIGHT, (word, at: number) =>
    /^[ ,.;:/-]*\d/.test(text.slice(at + word.length, at + word.length + MOST_BETWEEN)) ? word + LINE_GOES_ON : word,
  );
const MOST_BETWEEN = 8;

/** What is typeset lies in many rooms and shares parts. */
const SOURCE = path.resolve(import.meta.dirname, '..');
let compiler: NodeCompiler | undefined;

/**
 * A tagged PDF (PDF/UA-1) of a Typst file, with its data as JSON. A sign that no font has would break the
 * standard, so it is replaced; `missing` says that this happened. Errors carry nothing of the data.
 */
export async function pdfOf(file: string, data: object): Promise<{ bytes: Buffer; missing: boolean }> {
  compiler ??= await newCompiler();
  let text = keptInLine(JSON.stringify(data).normalize('NFC'));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const made = attempt(compiler, file, text);
    if (!Array.isArray(made)) return { bytes: made, missing: tries > 0 };
    for (const sign of made) text = text.replaceAll(sign, UNKNOWN_SIGN);
  }
  throw new Error('a PDF could not be made: too many signs that no font has');
}

/** The typesetter is fifty megabytes of its own, so it comes in with the first PDF. */
async function newCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontPaths = FONTS.flatMap((font) => ['400Regular', '700Bold'].map((weight) => path.join(font, weight)));
  return Compiler.create({ workspace: SOURCE, fontArgs: [{ fontPaths }] });
}

/** @returns the PDF, or the signs that could not be shown. */
function attempt(compiler: NodeCompiler, mainFilePath: string, data: string): Buffer | string[] {
  try {
    return compiler.pdf({ mainFilePath, inputs: { data } }, { pdfStandard: STANDARD });
  } catch (error) {
    // The message quotes the data: it goes no further than here.
    const said = String((error as { message?: unknown }).message);
    const signs = [...said.matchAll(UNSHOWN)]
      .flatMap(([, text = '']) => signsIn(text))
      .filter((sign) => data.includes(sign));
    if (signs.length > 0) return signs;
    throw new Error(`a PDF could not be made: ${/message: "([\w /-]{1,60})/.exec(said)?.[1] ?? 'unknown'}`);
  }
}

/** Never one that JSON itself is written with. */
const signsIn = (quoted: string): string[] =>
  Array.from(
    quoted.replaceAll(/\\u\{([\da-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  ).filter((sign) => sign > '~');
