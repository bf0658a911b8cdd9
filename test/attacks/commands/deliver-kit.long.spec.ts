import { rowsWritten } from '../../factories/command-attack.js';
import { contextOf } from '../../setup/as-app.js';
import { attackOnACase } from './attack-on-a-case.js';

const it = attackOnACase({
  ...{ name: 'deliver_kit', move: 'deliver', from: 'dispatched', path: 'delivery' },
  values: () => ['partner', true, null],
  body: () => ({ receivedBy: 'partner', leafletGiven: true }),
  twice: 'not-from-this-status',
});

const hours = (number: number) => new Date(it.world.clock.now().getTime() + number * 3_600_000);

test('a moment that cannot be is said to whoever delivers, and tells nobody else anything', async () => {
  const { id } = await it.ready();
  const at = (when: Date | null, by = 'partner') => [id, by, true, when];
  const [other, auditor] = [await contextOf(it.world, 'otherPharmacist'), { ...it.right, role: 'auditor' }];
  const answers: string[] = [];
  const rows = await rowsWritten(it.world, async () => {
    for (const who of [it.right, other, auditor])
      for (const when of [hours(-9), hours(9)]) answers.push(await it.attack.send(who, at(when)));
    answers.push(await it.attack.send(it.right, at(null, 'the neighbour’s cat')));
  });
  const toTheRight = ['too-early, and tells of the case', 'in-the-future, and tells of the case'];
  const toOthers = ['not-found', 'not-found', 'not-your-turn', 'not-your-turn'];
  expect({ answers, rows }).toEqual({ answers: [...toTheRight, ...toOthers, '23514'], rows: [] });
});

test('the courier may, and nobody after them', async () => {
  const { id } = await it.ready();
  const courier = await contextOf(it.world, 'courier');
  expect(await it.attack.send(courier, [id, 'partner', true, null])).toBe('done');
  const rows = await rowsWritten(it.world, async () => {
    expect(await it.attack.send(it.right, [id, 'partner', true, hours(-0.001)])).toBe('not-from-this-status');
  });
  expect(rows).toEqual([]);
});
