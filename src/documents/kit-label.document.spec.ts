import { leastMargin, overlapping, testWithPdftotext, wordsOf } from '../../test/setup/pdftotext.js';
import { kitLabelsPdf } from './kit-label.document.js';
import { LABEL_SIZES } from './label.document.js';

const SMALLEST_MARGIN = 10;
const ADDRESS = 'https://kit.example';

testWithPdftotext('forty lines with the longest names are all on the labels, numbered, whatever the size', async () => {
  const name = 'Nåtriumchloride 0,9% opłossing voor injectie in spuit, Butylscopolamine 20 mg/ml';
  const lines = Array.from({ length: 40 }, (_, at) => ({
    ...{ slot: `M${String(at)}`, kind: 'medicine', name, strength: null, form: null, quantity: 10, unit: 'ampul' },
    ...{ lot: `CHARGE-2026-ABCDE-${String(at).padStart(2, '0')}`, expiry: '2027-12-31', opiumList: null, atc: null },
  }));
  const kit = {
    serial: 'K-000123',
    sealNumber: 'ZEGEL-00001234567890',
    standard: 'Haaglanden 2026.2',
    earliestExpiry: '2027-12-31',
    lines,
  };
  const pharmacy = { name: 'Apotheek De Lange Naam Den Haag', phone: '070 123 45 67' };
  const long = { id: '1', kit, pharmacy, boxCode: '7K3MQ4R9TX2HDVC' };
  const short = { id: '2', kit: { ...kit, serial: 'K-000124', lines: lines.slice(0, 3) }, pharmacy, boxCode: null };
  for (const size of LABEL_SIZES) {
    const label = await kitLabelsPdf([long], size, ADDRESS);
    expect([size, leastMargin(label) > SMALLEST_MARGIN, overlapping(label)]).toEqual([size, true, []]);
    const words = wordsOf(label);
    const pages = words.split('\f').length - 1;
    if (pages > 1) expect(words.replaceAll(' ', '')).toContain(`1/${String(pages)}`);
    expect(pages).toBeLessThanOrEqual(4);
    expect(words).toContain('7K3MQ-4R9TX-2HDVC');
    expect(words).toContain('kit.example/box');
    for (const { lot } of lines) expect(words).toContain(lot);
    const both = wordsOf(await kitLabelsPdf([long, short], size, ADDRESS)).split('\f');
    expect(both).toHaveLength(pages + 2);
    expect(both[pages]).toContain('K-000124');
    expect(both[pages]).not.toMatch(/\d ?\/ ?\d/);
  }
});
