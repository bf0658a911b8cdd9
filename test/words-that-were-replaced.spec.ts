import { readdirSync, readFileSync } from 'node:fs';

/** One word for one thing: what is said instead stands beside it. */
const REPLACED: [RegExp, string][] = [
  [/Gezondheid|'Health'/, 'Stand van het systeem'],
  [/Negen van de tien binnen|Nine in ten/i, '90 % binnen'],
  [/, midden'/, 'mediaan'],
  [/zonder ja\b|without a yes/i, 'niet aangenomen'],
  [/'Partijen'/, 'Charges'],
  [/\bafgerond\b(?! op)/i, 'Afgehandeld, of Gebruik gestopt'],
  [/Concept(en')?( bewa| van| weg|$)|Drafts'/, 'Bewaarde aanvraag: een concept is van een standaard'],
  [/Nog zonder naam/, 'Naam nog niet ingevuld'],
];
const texts = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(text|letter)\.tsx?$/.test(name))
    .map((name) => `src/${name}`),
  ...readdirSync('docs', { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test('a word that was replaced is replaced everywhere: pages, letters, docs and English', () => {
  expect(texts.length).toBeGreaterThan(60);
  const found = texts.flatMap((name) => {
    const text = readFileSync(name, 'utf8');
    return REPLACED.filter(([old]) => old.test(text)).map(([old, say]) => `${name}: ${String(old)}, say ${say}`);
  });
  expect(found).toEqual([]);
});
