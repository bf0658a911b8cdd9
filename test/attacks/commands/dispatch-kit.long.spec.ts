import { yes } from '../../factories/cases.js';
import { rowsWritten } from '../../factories/command-attack.js';
import { attackOnACase } from './attack-on-a-case.js';

const it = attackOnACase({
  ...{ name: 'dispatch_kit', move: 'dispatch', from: 'packed' },
  ...{ path: 'dispatch', twice: 'not-from-this-status' },
  values: () => [null, null],
});

test('a box that was brought back does not leave again by the key with which it left before', async () => {
  const { id } = await it.ready();
  const client = await it.world.as('pharmacist');
  expect((await client.post(`/cases/${id}/dispatch`, {}, { key: 'left' })).status).toBe(200);
  await yes(client, `/cases/${id}/bringing-back`, { reason: 'nobody-home' });
  const told: object[] = [];
  const rows = await rowsWritten(
    it.world,
    async () => told.push((await client.post<object>(`/cases/${id}/dispatch`, {}, { key: 'left' })).body),
    'HTTP',
  );
  expect({ told, rows }).toMatchObject({ told: [{ id, status: 'packed' }], rows: [] });
});
