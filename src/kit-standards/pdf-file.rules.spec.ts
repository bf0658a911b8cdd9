import { deflateSync } from 'node:zlib';
import { faultOfPdf } from './pdf-file.rules.js';

const pdf = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.map((object, at) =>
      Buffer.concat([Buffer.from(`${String(at + 1)} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
    ),
    Buffer.from('trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
  ]);
const stream = (says: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`<<${says} /Length ${String(bytes.length)}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const packed = (objects: string, says = '') =>
  stream(`/Type /ObjStm /Filter /FlateDecode ${says}`, deflateSync(Buffer.from(objects)));

test('a file that shows text is fit, also when its picture happens to hold what looks like a program', () => {
  expect(faultOfPdf(pdf('<</Type /Catalog>>'))).toBeNull();
  expect(
    faultOfPdf(pdf('<</Type /Catalog>>', stream('', Buffer.from('q /JS 1 cm ')), packed('1 0 <</Type /Page>>'))),
  ).toBeNull();
  expect(faultOfPdf(pdf('<</Font <</JSans 3 0 R>> /Lang (/Encrypted)>>'))).toBeNull();
});

test('what is no PDF is refused, also one that was cut off', () => {
  expect(faultOfPdf(Buffer.from('MZ this program'))).toBe('no-pdf');
  expect(faultOfPdf(pdf('<</Type /Catalog>>').subarray(0, 40))).toBe('no-pdf');
  expect(faultOfPdf(Buffer.alloc(0))).toBe('no-pdf');
});

test('what asks a password is refused', () => {
  expect(faultOfPdf(pdf('<</Encrypt 5 0 R>>'))).toBe('encrypted');
});

test('a program or another file in it is found, however it is written or packed', () => {
  for (const hidden of [
    '/S /JavaScript',
    '/JS (x)',
    '/S /Launch',
    '/EmbeddedFiles 3 0 R',
    '/J#61vaScript',
    '/S/JS 3 0 R',
  ]) {
    expect([hidden, faultOfPdf(pdf(`<<${hidden}>>`))]).toEqual([hidden, 'active']);
    expect([hidden, faultOfPdf(pdf(packed(`1 0 <<${hidden}>>`)))]).toEqual([hidden, 'active']);
  }
  expect(faultOfPdf(pdf(stream('/Type /Obj#53tm', deflateSync(Buffer.from('<</JavaScript 1>>')))))).toBe('active');
});

test('what cannot be looked into is refused', () => {
  expect(faultOfPdf(pdf(stream('/Type /ObjStm /Filter /LZWDecode', Buffer.from('abc'))))).toBe('unreadable');
  expect(faultOfPdf(pdf(packed('<<>>', '/DecodeParms <</Predictor 12>>')))).toBe('unreadable');
});
