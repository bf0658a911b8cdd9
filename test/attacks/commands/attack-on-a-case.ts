import { randomUUID } from 'node:crypto';
import { moveRows } from '../../../src/kit-life/write-moves.js';
import { ROLES } from '../../../src/platform/actor.js';
import { passOn, postInside, refuses, strangerAt, type Attacker } from '../../factories/command-attack.js';
import { contextOf } from '../../setup/as-app.js';
import { underAttack, type CaseCommand, type UnderAttack } from './case-command.js';
import { sentOnceMore } from './sent-once-more.js';

/** What each command on a case must stand; the spec of one adds what is its own. */
export function attackOnACase(command: CaseCommand): UnderAttack {
  const { name, move, from } = command;
  const it = underAttack(command);
  const { roles } = moveRows().find((row) => row.name === move && row.from_status === from) ?? { roles: [] };

  const refusesAll = (answer: string, attackers: Record<string, Attacker>, of = it.target) =>
    refuses(it.world, answer, attackers, (attacker) => it.send(attacker, of));

  test(`${name}: for another pharmacy the case is not there`, async () => {
    await refusesAll('not-found', {
      other: await contextOf(it.world, 'otherPharmacist'),
      third: await contextOf(it.world, 'thirdPharmacist'),
      'the first pharmacist at the other': { ...it.right, organisation: it.world.organisations.otherPharmacy },
    });
  });

  test(`${name}: nor in another network, by whatever ids`, async () => {
    const stranger = await strangerAt(it.world, 'pharmacy', 'pharmacist');
    await refusesAll('not-found', {
      stranger,
      'the right pharmacy in that network': { ...it.right, network: stranger.network },
      'that pharmacy in this network': { ...it.right, organisation: stranger.organisation },
      'its system': { ...stranger, role: 'system' },
      'its box': { ...stranger, case: it.target.id },
    });
  });

  test(`${name}: nor for whose part has ended, though all else is as it was`, async () => {
    const gone = await it.ready();
    await passOn(it.world, gone.id);
    await refusesAll('not-found', { former: it.right }, gone);
  });

  test(`${name}: emergency access gives no turn, and nothing at all from the moment it lapses, ended or not`, async () => {
    const { post: organisation, lapsesAt } = await postInside(it.world, it.target.id);
    const as = (now?: string) =>
      Object.fromEntries(roles.map((role) => [role, { ...it.right, organisation, role, ...(now && { now }) }]));
    await refusesAll('not-your-turn', as());
    await refusesAll('not-found', as(lapsesAt));
  });

  test(`${name}: in the right pharmacy only by who may, and by nobody without a role`, async () => {
    const others = ['', ...ROLES].filter((role) => !(roles as readonly string[]).includes(role));
    expect(others.length).toBeGreaterThan(7);
    await refusesAll('not-your-turn', Object.fromEntries(others.map((role) => [role, { ...it.right, role }])));
  });

  test(`${name}: without a context, or half of one, nothing is there`, async () => {
    const { network, organisation, ...rest } = it.right;
    const box = { role: 'system', case: it.target.id };
    await refusesAll('not-found', {
      ...{ none: null, 'no network': { ...rest, organisation }, 'no organisation': { ...rest, network } },
      ...{ 'only a role': { role: 'system' }, 'only a case': { case: it.target.id }, 'a box of no network': box },
      ...{ 'the box of another case': { network, case: randomUUID() } },
    });
  });

  sentOnceMore(command, it);
  return it;
}
