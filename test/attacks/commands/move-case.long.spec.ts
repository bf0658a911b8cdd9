import { MAY } from '../../../src/access/may.js';
import {
  GUARDS,
  MOVE_NAMES,
  MOVES,
  partsThatMay,
  STATUSES,
  type CaseStatus,
  type Move,
  type MoveName,
} from '../../../src/kit-life/kit-life.js';
import { COMMANDS } from '../../../src/kit-life/write-moves.js';
import { ROLES, type Role } from '../../../src/platform/actor.js';
import { rowsWritten } from '../../factories/command-attack.js';
import {
  casesOfEveryStatus,
  PLACES,
  WITHOUT_PART,
  type EveryStatus,
  type Place,
} from '../../factories/cases-of-every-status.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf } from '../../setup/as-app.js';

/** Who tries a move: with what organisation or box, in what role, on a case in what status. */
interface Try {
  status: CaseStatus;
  place: Place;
  role: Role | '';
}

/** Asked in one statement, each on behalf of somebody else. */
const ASKED = (call: string) => `
  select t.name, t.expected, a.answer, a.told from jsonb_to_recordset($1)
    as t(name text, expected text, id uuid, organisation text, network text, role text, box text)
  cross join lateral (select case when acting_as($2, t.organisation, t.network, t.role, t.box, $3, '', '', '') then t.id end as id) of
  cross join lateral ${call} a`;
const MOVE_CASE = `(select m.outcome as answer, m.c is not null as told from move_case(of.id, $4, null, '{}', '{}') m)`;
const WHY_NOT = '(select why_not(of.id, $4) as answer, false as told)';

let world: World;
let app: AsApp;
let person: string;
let found: EveryStatus;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  ({ person } = await contextOf(world, 'pharmacist'));
  found = await casesOfEveryStatus(world);
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

const TRIES = STATUSES.flatMap((status) =>
  PLACES.flatMap((place) => ['' as const, ...ROLES].map((role): Try => ({ status, place, role }))),
);

test.each(MOVE_NAMES)('%s is refused in every status, part and role for which it is not in the table', async (move) => {
  const tries = TRIES.map((it) => ({ ...it, expected: refusalOf(move, it) }));
  const refused = tries.filter(({ expected }) => expected !== null);
  expect(refused.length).toBeGreaterThan(1500);
  const wrong: object[] = [];
  const rows = await rowsWritten(world, async () => {
    wrong.push(...(await answers(MOVE_CASE, move, refused)).filter((it) => it.told || it.answer !== it.expected));
  });
  expect({ wrong, rows }).toEqual({ wrong: [], rows: [] });
});

test.each(MOVE_NAMES)(
  'where %s is in the table only a guard says no, and a move with a command has no other way',
  async (move) => {
    const { guards = [], from }: Move = MOVES[move];
    const command = COMMANDS[move];
    const allowed = TRIES.filter((it) => refusalOf(move, it) === null).map((it) => ({ ...it, expected: null }));
    expect(allowed.length > 0).toBe(from.length > 0);
    const words = [null, ...guards.map((guard): string => GUARDS[guard])];
    expect((await answers(WHY_NOT, move, allowed)).filter(({ answer }) => !words.includes(answer))).toEqual([]);
    if (command === undefined) return;
    for (const it of allowed)
      await expect(answers(MOVE_CASE, move, [it])).rejects.toThrow(`${move} is made by ${command}`);
  },
);

/** What the table of moves and that of rights answer; null: it may be made, if its guards hold. */
function refusalOf(move: MoveName, { status, place, role }: Try): string | null {
  const held = partsOf(place, role);
  const { from }: Move = MOVES[move];
  if (held.length === 0) return 'not-found';
  if (!from.includes(status)) return 'not-from-this-status';
  const parts: readonly string[] = partsThatMay(move, status);
  const roles: readonly string[] = [
    ...(move in MAY ? MAY[move as keyof typeof MAY] : []),
    ...(parts.includes('clock') ? ['system'] : []),
    ...(parts.includes('box') ? ['box'] : []),
  ];
  return held.some((part) => parts.includes(part)) && roles.includes(role) ? null : 'not-your-turn';
}

function partsOf(place: Place, role: Role | ''): string[] {
  if (place === 'another network') return [];
  const own = (WITHOUT_PART as readonly string[]).includes(place) ? [] : [place];
  const byRole = { coordinator: 'network', 'lead-pharmacist': 'network', system: 'clock' }[role as string];
  return byRole === undefined ? own : [...own, byRole];
}

async function answers(call: string, move: MoveName, tries: (Try & { expected: string | null })[]) {
  const asked = tries.map(({ status, place, role, expected }) => {
    const id = found.caseOf(status, place);
    return {
      name: `${place} as ${role} of ${status}`,
      expected,
      id,
      role,
      ...found.at(place),
      box: place === 'box' ? id : '',
    };
  });
  return app.kept<{ name: string; expected: string | null; answer: string | null; told: boolean }>(null, ASKED(call), [
    JSON.stringify(asked),
    person,
    world.clock.now().toISOString(),
    move,
  ]);
}
