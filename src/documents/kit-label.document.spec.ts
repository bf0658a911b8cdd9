import { testWithPdftotext, wordsOf } from '../../test/setup/pdftotext.js';
import { kitLabelPdf } from './kit-label.document.js';
import { LABEL_SIZES } from './label.document.js';

testWithPdftotext('forty lines with the longest names are all on the labels, numbered, whatever the size', async () => {
  const name = 'Natriumchloride 0,9% oplossing voor injectie in spuit, Butylscopolamine 20 mg/ml';
  const lines = Array.from({ length: 40 }, (_, at) => ({
    ...{ slot: `M${String(at)}`, kind: 'medicine', name, strength: null, form: null, quantity: 10, unit: 'ampul' },
    ...{ lot: `CHARGE-2026-ABCDE-${String(at).padStart(2, '0')}`, expiry: '2027-12-31', opiumList: null, atc: null },
  }));
  const kit = { serial: 'K-000123', standard: 'Haaglanden 2026.2', earliestExpiry: '2027-12-31', lines };
  const of = {
    kit: { ...kit, sealNumber: 'Z1' },
    pharmacy: { name: 'Apotheek De Lange Naam Den Haag', phone: '070 123 45 67' },
  };
  for (const size of LABEL_SIZES) {
    const words = wordsOf(await kitLabelPdf(of, 'ZEGEL-00001234567890', size));
    const pages = words.split('\f').length - 1;
    if (pages > 1) expect(words.replaceAll(' ', '')).toContain(`1/${String(pages)}`);
    expect(pages).toBeLessThanOrEqual(4);
    for (const { lot } of lines) expect(words).toContain(lot);
  }
});
