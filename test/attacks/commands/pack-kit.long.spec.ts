import { randomUUID } from 'node:crypto';
import { writeStandards } from '../../../src/demonstration/standards.js';
import { caseAt } from '../../factories/cases.js';
import { addColleague } from '../../factories/colleague.js';
import { rowsWritten, strangerAt } from '../../factories/command-attack.js';
import { shelvedKit } from '../../factories/shelved-kits.js';
import { passwordOf } from '../../factories/world.js';
import { attackOnACase } from './attack-on-a-case.js';

const it = attackOnACase({
  ...{ name: 'pack_kit', move: 'pack', from: 'accepted', path: 'packing' },
  values: ({ kit }) => [kit, null, null, false, null],
  body: ({ kit }) => ({ kitId: kit, exchange: false }),
  twice: 'exchange-not-meant',
});

test('a box of another pharmacy or network is no box, whatever it is called; nor is one that is not ready', async () => {
  const { world } = it;
  const { id } = await it.ready();
  const taken = (await caseAt(world, 'packed')).kit;
  const kits = {
    'of another pharmacy': await shelvedKit(world, { pharmacy: world.organisations.otherPharmacy }),
    'of another network': await kitElsewhere(),
    'a case': id,
    'made up': randomUUID(),
    none: null,
    'a draft': await shelvedKit(world, { status: 'draft' }),
    'one that was rejected': await rejectedKit(),
    'in another case': taken,
  };
  const answers: Record<string, string> = {};
  const rows = await rowsWritten(world, async () => {
    for (const [which, kit] of Object.entries(kits))
      for (const exchange of [true, false])
        answers[`${which}${exchange ? ', instead' : ''}`] = await it.attack.send(it.right, [
          id,
          kit,
          'other',
          'omdat',
          exchange,
          null,
        ]);
  });
  const words = { 'a draft': 'kit-not-checked', 'in another case': 'kit-in-another-case' };
  const word = (which: string) => Object.entries(words).find(([start]) => which.startsWith(start))?.[1];
  const expected = Object.keys(answers).map((which) => [which, word(which) ?? 'kit-not-ready']);
  expect({ answers, rows }).toEqual({ answers: Object.fromEntries(expected) as object, rows: [] });
});

test('one box for two cases at the same moment goes into one of them', async () => {
  const [one, other] = [await it.ready(), await it.ready()];
  const sent = Array.from({ length: 20 }, (_, place) => [
    place % 2 ? one.id : other.id,
    one.kit,
    null,
    null,
    false,
    null,
  ]);
  let answers: string[] = [];
  const rows = await rowsWritten(it.world, async () => {
    answers = await it.attack.sendAtOnce(it.right, sent, () => ({}));
  });
  const expected = [
    'done',
    ...Array<string>(9).fill('exchange-not-meant'),
    ...Array<string>(10).fill('kit-in-another-case'),
  ];
  expect(answers).toEqual(expected);
  expect(rows.filter((row) => row.startsWith('+ case_kit'))).toHaveLength(1);
});

test('a box that is exchanged is in no case any more, and may go into another', async () => {
  const [of, next] = [await it.ready(), await it.ready()];
  expect(await it.attack.send(it.right, [of.id, of.kit, null, null, false, null])).toBe('done');
  expect(await it.attack.send(it.right, [of.id, next.kit, null, null, true, null])).toBe('done');
  const { rows } = await it.world.owner.query('select kit_id from case_kit where case_id = $1 and until is null', [
    of.id,
  ]);
  expect(rows).toEqual([{ kit_id: next.kit }]);
  expect(await it.attack.send(it.right, [next.id, of.kit, null, null, false, null])).toBe('done');
});

test('the box that is packed is not exchanged for itself, however often that is asked at once', async () => {
  const of = await it.ready();
  expect(await it.attack.send(it.right, [of.id, of.kit, null, null, false, null])).toBe('done');
  const sent = Array.from({ length: 20 }, () => [of.id, of.kit, null, null, true, null]);
  const rows = await rowsWritten(it.world, async () => {
    expect(new Set(await it.attack.sendAtOnce(it.right, sent, () => ({})))).toEqual(new Set(['kit-not-ready']));
  });
  expect(rows).toEqual([]);
});

async function rejectedKit(): Promise<string> {
  const kit = await shelvedKit(it.world);
  const values = [kit, 'natgeworden'];
  await it.world.owner.query(`update kit set status = 'rejected', rejection_reason = $2 where id = $1`, values);
  return kit;
}

async function kitElsewhere(): Promise<string> {
  const { world } = it;
  const { network, organisation: pharmacy } = await strangerAt(world, 'pharmacy', 'pharmacist');
  const works = [{ organisationId: pharmacy, role: 'pharmacist' as const }];
  const colleague = { name: 'A. Verderop', email: 'collega@example.org', password: passwordOf(), works };
  await addColleague(world.owner, network, colleague, world.clock.now());
  const { present: standard } = await writeStandards(world.owner, network, '2026-01-01', world.clock.now());
  return shelvedKit({ ...world, network, standard }, { pharmacy });
}
