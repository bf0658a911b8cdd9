/** Words that people here think of first: what the product, the work and the house are called, and the classics of every office. */
export const WORDS_OF_THE_FIELD = [
  ...['palliatieve', 'palliatief', 'palliative', 'palliatieve kit', 'kit', 'netwerk', 'haaglanden', 'den haag', 'zorg'],
  ...['apotheek', 'apotheker', 'assistente', 'assistent', 'koerier', 'huisarts', 'praktijk', 'dokter', 'pharmacy'],
  ...['thuiszorg', 'verpleegkundige', 'coordinator', 'beheerder', 'administrator', 'admin', 'auditor', 'patient'],
  ...['morfine', 'midazolam', 'haloperidol', 'medicijn', 'wachtwoord', 'password', 'welkom', 'welcome', 'geheim'],
  ...['lente', 'zomer', 'herfst', 'winter', 'januari', 'februari', 'maart', 'april', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december', 'maandag', 'vrijdag', 'qwerty', 'letmein', 'iloveyou'],
];

const OWN_AT_LEAST = 6;
const LOOKALIKES: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
let leaked: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that were found in leaks, in small letters; unpacked when somebody first chooses one. */
function leakedPasswords(): Promise<ReadonlySet<string>> {
  leaked ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  return leaked;
}

/**
 * Whether somebody who knows leaks, the field and the person would find it soon. Never about which kinds of signs it has:
 * `about` names the person, the address, the organisation and the network.
 */
export async function isWeakPassword(password: string, about: string[]): Promise<boolean> {
  const known = await leakedPasswords();
  const plain = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return [plain, plain.replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign)].some(
    (text) => isRepeated(text) || isKnown(text, known) || isKnown(bare(text), known) || saysLittle(text, about),
  );
}

/** Without the year, the number or the exclamation mark that was put around it. */
const bare = (text: string) => text.replace(/^[^\p{L}]{1,6}|[^\p{L}]{1,6}$/gu, '');

const isRepeated = (text: string) => /^(.{1,4})\1+.{0,3}$/u.test(text);

/** In a leak as it is, or two that are, one behind the other. */
function isKnown(text: string, leaks: ReadonlySet<string>): boolean {
  if (leaks.has(text)) return true;
  for (let at = 3; at <= text.length - 3; at++) {
    if (leaks.has(text.slice(0, at)) && leaks.has(text.slice(at))) return true;
  }
  return false;
}

/** What is left without the words of the field and of the person. */
function saysLittle(text: string, about: string[]): boolean {
  const own = about.flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  const words = [...WORDS_OF_THE_FIELD, ...own].map((word) => word.replace(/\s+/g, ''));
  const longestFirst = words.sort((one, other) => other.length - one.length);
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return left.length < text.length && left.replace(/[^\p{L}]/gu, '').length < OWN_AT_LEAST;
}
