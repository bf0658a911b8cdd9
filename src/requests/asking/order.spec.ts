import fc from 'fast-check';
import { canonical, hashOf } from './order.js';

test('what was signed is the same text whatever order the fields came in', () => {
  expect(canonical({ b: [1, { d: null, c: 'ë' }], a: true, left: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"ë","d":null}]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      return canonical(turned) === canonical(content);
    }),
  );
});

test('the text reads back as the same content, and another content has another hash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      expect(canonical(JSON.parse(canonical(content)))).toBe(canonical(content));
    }),
  );
  expect(hashOf(canonical({ quantity: 10 }))).not.toEqual(hashOf(canonical({ quantity: 1 })));
});
