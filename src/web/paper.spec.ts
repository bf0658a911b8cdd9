import { testWithPdftotext, wordsOf } from '../../test/setup/pdftotext.js';
import { paperPdf } from './paper.js';

const paperFor = (name: string) =>
  paperPdf(
    {
      language: 'nl',
      title: 'Etiket',
      intro: [],
      footer: 'Aanvraag 1',
      sections: [{ level: 2, title: 'Patiënt', pairs: [['Naam', name]] }],
    },
    'Een teken ontbreekt',
  );

testWithPdftotext('a name is printed with every sign it is written with, whatever the script', async () => {
  for (const name of [
    'Şükrü Çağlayan-Öztürk',
    'Đặng Thị Hồng Nhung',
    'Wałęsa-Žižek ǦħŘ',
    'Ελένη Παπαδοπούλου',
    'Олександра Їжакевич',
    'نور الهدى',
    'שָׁלוֹם כהן',
  ]) {
    const words = wordsOf(await paperFor(name));
    expect([name, words.includes('Een teken ontbreekt')]).toEqual([name, false]);
    const [first = ''] = name.normalize('NFC').split(' ');
    if (/\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u.test(first))
      expect(words.normalize('NFC')).toContain(first);
  }
});

testWithPdftotext('a number behind a street from right to left stays before the postcode', async () => {
  for (const street of ['شارع السلام', 'שדרות רוטשילד'])
    expect(wordsOf(await paperFor(`${street} 12, 2512 AB Den Haag`))).toMatch(/12,[^\d]*2512 AB Den Haag/);
});

testWithPdftotext('a sign that no font has is told on the paper', async () => {
  const words = wordsOf(await paperFor('阿姨'));
  expect(words).toContain('[?]');
  expect(words).toContain('Een teken ontbreekt');
});
