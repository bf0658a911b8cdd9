import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Words that people here think of first: what the product, the work and the house are called, and the classics of every office. */
export const WORDS_OF_THE_FIELD = [
  ...['palliatieve', 'palliatief', 'palliative', 'kit', 'netwerk', 'haaglanden', 'denhaag', 'den', 'haag', 'zorg'],
  ...['apotheek', 'apotheker', 'assistente', 'assistent', 'koerier', 'huisarts', 'praktijk', 'dokter', 'pharmacy'],
  ...['thuiszorg', 'verpleegkundige', 'coordinator', 'beheerder', 'administrator', 'admin', 'auditor', 'patient'],
  ...['morfine', 'midazolam', 'haloperidol', 'medicijn', 'wachtwoord', 'password', 'welkom', 'welcome', 'geheim'],
  ...['lente', 'zomer', 'herfst', 'winter', 'januari', 'februari', 'maart', 'april', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december', 'maandag', 'vrijdag', 'qwerty', 'letmein', 'iloveyou'],
];

const GUESSES_AT_LEAST = 1e8;
const LETTERS_AT_LEAST = 6;
/** What follows tells a guesser nothing new, and costs time. */
const LOOKED_AT = 64;

interface Guesser {
  zxcvbn: ZxcvbnFactory;
  /** Every word that it knows, of leaks and of Dutch. */
  known: ReadonlySet<unknown>;
}

let loading: Promise<Guesser> | undefined;

/** Some 30 MB of words: read when somebody first chooses a password. */
function guesser(): Promise<Guesser> {
  loading ??= loadGuesser();
  return loading;
}

async function loadGuesser(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  const dictionary = { ...common.dictionary, ...dutch.dictionary };
  return {
    zxcvbn: new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs }),
    known: new Set(Object.values(dictionary).flat()),
  };
}

/**
 * Whether somebody who knows leaks, the field and the person would find it soon. Never about which kinds of signs it has:
 * `about` names the person, the address, the organisation and the network.
 */
export async function isWeakPassword(password: string, about: string[]): Promise<boolean> {
  const { zxcvbn, known } = await guesser();
  const words = [...WORDS_OF_THE_FIELD, ...about.flatMap(ownWords)];
  const typed = password.normalize('NFKC').toLowerCase().slice(0, LOOKED_AT);
  const close = typed.replace(/\s+/g, '');
  return [...new Set([typed, close, close.replace(/[^\p{L}\p{N}]+/gu, ''), core(close)])].some((text) => {
    const { guesses, sequence } = zxcvbn.check(text, words);
    const read = sequence.map((part) => ('matchedWord' in part ? String(part.matchedWord) : part.token)).join('');
    return guesses < GUESSES_AT_LEAST || isTwoWords(text, known) || saysLittle(read, words);
  });
}

const ownWords = (text: string): string[] => {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [words.join(''), ...words].filter((word) => word.length > 2);
};

/** Without the year, the number or the exclamation mark that was put around it. */
const core = (text: string): string => text.replace(/^[^\p{L}]{1,6}|[^\p{L}]{1,6}$/gu, '');

/** In whatever language or leak: two known words, one behind the other, are tried before anything else. */
function isTwoWords(text: string, known: ReadonlySet<unknown>): boolean {
  for (let at = 3; at <= text.length - 3; at++)
    if (known.has(text.slice(0, at)) && known.has(text.slice(at))) return true;
  return false;
}

/** What is left without the words of the field and of the person, however many of them stand in it. */
function saysLittle(text: string, words: string[]): boolean {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return left.length < text.length && left.replace(/[^\p{L}]/gu, '').length < LETTERS_AT_LEAST;
}
