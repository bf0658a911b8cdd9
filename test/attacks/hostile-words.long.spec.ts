import { Hostility, TAG } from '../factories/hostility.js';
import { startWorld, type World } from '../factories/world.js';

const HOSTILE: Record<string, string> = {
  tag: TAG,
  header: 'x\r\nSet-Cookie: boef=1\r\n\r\nLocation: https://boef.example',
  nul: 'a\u0000b',
  backwards: '\u202egpj.exe\u2066',
  'half a character': 'a\ud800b',
  statement: `'; drop table patient; --`,
  wildcards: '%_\\%',
  formula: '=HYPERLINK("https://boef.example")',
  path: '../../../../etc/passwd',
  template: '${7*7}{{7*7}}<%= 7*7 %>',
  long: 'x'.repeat(60_000),
};
const IN_AN_ADDRESS = [
  TAG,
  '\u0000',
  'x\r\nSet-Cookie: boef=1',
  `'; drop table patient; --`,
  '%_\\%',
  '../../etc/passwd',
];

let world: World;
let hostility: Hostility;
beforeAll(async () => {
  world = await startWorld();
  hostility = await Hostility.in(world);
}, 120_000);
afterAll(() => world.stop());

test('whatever is written in whatever field is taken or refused, and breaks neither a statement nor a header', async () => {
  const { faults, taken } = await hostility.inFields(HOSTILE);
  expect(faults).toEqual([]);
  expect(taken).toBeGreaterThan(20);
}, 600_000);

test('what was taken stands on every page as the words that it is', async () => {
  const { faults, shown } = await hostility.onPages(({ relation }) => relation === 'own' || relation === 'network');
  expect(faults).toEqual([]);
  expect(shown).toBeGreaterThan(3);
}, 300_000);

test('a question in an address is taken or refused, once or twice, and says nothing of the server', async () => {
  const questions = (name: string, value: string) => [
    `${name}=${value}`,
    `${name}=1&${name}=${value}`,
    `${name}[]=${value}`,
  ];
  expect(await hostility.inAddresses(IN_AN_ADDRESS, questions)).toEqual([]);
}, 600_000);
