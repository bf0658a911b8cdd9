import { yes } from '../../factories/cases.js';
import { rowsWritten } from '../../factories/command-attack.js';
import { contextOf } from '../../setup/as-app.js';
import { attackOnACase } from './attack-on-a-case.js';

const it = attackOnACase({
  ...{ name: 'accept_case', move: 'accept', from: 'requested' },
  ...{ path: 'acceptance', twice: 'not-from-this-status' },
});

test('who said no may not come back to it, nor does their yes reach whoever is asked next', async () => {
  const { id } = await it.ready();
  await yes(await it.world.as('pharmacist'), `/cases/${id}/refusal`, { reason: 'capacity' });
  const answers: string[] = [];
  const rows = await rowsWritten(it.world, async () => {
    for (const role of ['pharmacist', 'system', 'coordinator'])
      answers.push(await it.attack.send({ ...it.right, role }, [id]));
  });
  expect({ answers, rows }).toEqual({ answers: ['not-found', 'not-your-turn', 'not-your-turn'], rows: [] });
  expect(await it.attack.send(await contextOf(it.world, 'otherPharmacist'), [id])).toBe('done');
});

test('an offer that has lapsed is not taken, though the clock has not come round to the next pharmacy', async () => {
  const { id } = await it.ready();
  const { rows: found } = await it.world.owner.query<{ at: Date }>(
    'select offer_lapses_at as at from kit_case where id = $1',
    [id],
  );
  const now = found[0]?.at.toISOString() ?? '';
  const answers: string[] = [];
  const rows = await rowsWritten(it.world, async () => {
    answers.push(await it.attack.send({ ...it.right, now }, [id]));
    answers.push(await it.attack.send({ ...(await contextOf(it.world, 'otherPharmacist')), now }, [id]));
  });
  expect({ answers, rows }).toEqual({ answers: ['offer-lapsed', 'not-found'], rows: [] });
});
