import fc from 'fast-check';
import type { CasePapers } from '../src/documents/papers.service.js';
import { yes } from './factories/cases.js';
import type { Client } from './factories/client.js';
import { request } from './factories/requests.js';
import { shelvedKit } from './factories/shelved-kits.js';
import { startWorld, type World } from './factories/world.js';
import { testWithPdftotext, wordsInOrder } from './setup/pdftotext.js';

const [TIMES, CASES] = [12, 25];
/** Packing costs the most, and the papers of the box say the same name as those before it. */
const PACKED_EACH = 10;
const SCRIPTS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x17f],
  [0x1e00, 0x1eff],
  [0x391, 0x3a1],
  [0x3b1, 0x3c9],
  [0x410, 0x44f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
] as const;
const letter = fc.oneof(
  ...SCRIPTS.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
);
const word = fc.array(letter, { minLength: 1, maxLength: 14 }).map((letters) => letters.join(''));
const name = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '-', "'").map((between) => words.join(between).slice(0, 80)));

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function pdf(client: Client, id: string, file: string): Promise<Buffer> {
  const { status, payload } = await client.raw('GET', `/cases/${id}/documents/${file}`, undefined, {});
  if (status !== 200) throw new Error(`${file}: ${String(status)} ${payload.toString()}`);
  return payload;
}
/** Among others these stand in another order on paper than in the text. */
const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Without marks and doubles: where marks stand on a letter, what reads a PDF back says that letter more than once. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');

for (let time = 1; time <= TIMES; time++)
  testWithPdftotext(`${String(CASES)} cases are printed with any name there may be, time ${String(time)}`, async () => {
    const gp = await world.as('gp');
    const pharmacist = await world.as('pharmacist');
    const names = fc.sample(name, { numRuns: CASES * 2 });
    let printed = 0;
    let refused = 0;
    for (const birthName of names) {
      if (printed === CASES) break;
      const { status, body } = await gp.post<{ id: string }>('/cases', request({}, { birthName, bsn: undefined }));
      if (status === 422) {
        refused++;
        continue;
      }
      expect([birthName, status]).toEqual([birthName, 201]);
      printed++;
      const order = wordsInOrder(await pdf(gp, body.id, 'execution-order.pdf'));
      expect([birthName, order.includes('[?]')]).toEqual([birthName, false]);
      if (!FROM_THE_RIGHT.test(birthName))
        for (const part of birthName.split(/[ '-]/)) expect(letters(order)).toContain(letters(part));
      if (printed % PACKED_EACH > 0) continue;
      await yes(pharmacist, `/cases/${body.id}/acceptance`);
      await yes(pharmacist, `/cases/${body.id}/packing`, { kitId: await shelvedKit(world) });
      const { papers } = (await pharmacist.get<CasePapers>(`/cases/${body.id}/documents`)).body;
      for (const paper of [...papers.filter((it) => it !== 'prescriptions'), 'box'])
        expect((await pdf(pharmacist, body.id, `${paper}.pdf`)).toString('latin1')).toContain('pdfuaid');
    }
    expect(printed).toBe(CASES);
    expect(refused).toBeLessThan(CASES / 4);
  });
