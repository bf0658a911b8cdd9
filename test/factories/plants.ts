/** What a patient and those around them are called here, and nowhere else in the whole application. */
export const PATIENT = {
  birthName: 'Xylofoonstra',
  initials: 'Q.X.Z.',
  birthDate: '1931-02-03',
  sex: 'female',
  bsn: '123456782',
  postcode: '2512 XK',
  houseNumber: 48_713,
  houseNumberSuffix: 'bis-Q7',
  phone: '0698765431',
};
export const ACCESS_NOTE = 'Sleutel in het kolibriekastje';
export const MOVED_NOTE = 'Bel aan bij Nachtegaalsma';
export const DRAFTED = 'Pimpelmeesma';

const WORDS = [
  'Xylofoonstra',
  '123456782',
  '2512XK',
  '2512 XK',
  'bis-Q7',
  '0698765431',
  'kolibriekastje',
  'Nachtegaalsma',
  'Pimpelmeesma',
];

/** As text, percent-encoded, in hexadecimal, and in base64 wherever in a text it may begin. */
const COATS: [string, RegExp][] = WORDS.map((word) => {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
  const coats = [word, encodeURIComponent(word), bytes.toString('hex'), Buffer.from(word, 'utf16le').toString('hex')];
  // Base64 is case-sensitive, the rest is not: letters of either case stand beside each other in the pattern.
  const loose = coats.map((coat) =>
    escaped(coat).replaceAll(/[a-z]/gi, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`),
  );
  return [word, new RegExp([...loose, ...base64.map(escaped)].join('|'))];
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Which of the planted words stand in a text, in whatever coat, with a little of what is around them. */
export function plantsIn(text: string): string[] {
  return COATS.flatMap(([word, coat]) => {
    const at = text.search(coat);
    return at < 0 ? [] : [`${word}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}
