import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { startWorld, type World } from '../factories/world.js';

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dz$bm9ib2R5IGtub3dz';
const FRESH = { purpose: 'password-reset', expires: 60, used: false, withdrawn: false };

let world: World;
let app: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  app = new pg.Client(world.config.databaseUrl);
  await app.connect();
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

/** What the database answers to the application's own account when it comes with such a link of somebody who has a password. */
async function chosenWith(own: Partial<typeof FRESH>): Promise<boolean> {
  const [id, { purpose, expires, used, withdrawn }] = [uuidv7(), { ...FRESH, ...own }];
  const now = world.clock.now();
  await world.owner.query(
    `insert into link (network_id, id, purpose, person_id, address, made_at, expires_at, used_at, withdrawn_at)
     select p.network_id, $1, $2, p.id, p.email, $3::timestamptz - interval '1 day', $3::timestamptz + make_interval(mins => $4),
            case when $5 then $3::timestamptz end, case when $6 then $3::timestamptz end
     from person p join credential c on c.person_id = p.id order by p.id limit 1`,
    [id, purpose, now, expires, used, withdrawn],
  );
  const values = [id, purpose, HASH, now, '127.0.0.1'];
  const { rows } = await app.query<{ done: boolean }>('select choose_password($1, $2, $3, $4, $5) as done', values);
  return rows[0]?.done ?? false;
}

test('asked directly, the database lets a link that is over set no password', async () => {
  expect(await chosenWith({ expires: -1 })).toBe(false);
  expect(await chosenWith({ used: true })).toBe(false);
  expect(await chosenWith({ withdrawn: true })).toBe(false);
});

test('nor an invitation of somebody who has a password, nor a link that is for an e-mail address', async () => {
  expect(await chosenWith({ purpose: 'invitation' })).toBe(false);
  expect(await chosenWith({ purpose: 'email-change' })).toBe(false);
  expect(await chosenWith({ purpose: 'email-undo' })).toBe(false);
});

test('one that is good sets it, ends the others, and works once', async () => {
  const kept = await world.owner.query<{ hashes: number }>(
    `select count(*)::int as hashes from credential where password_hash = $1`,
    [HASH],
  );
  expect(kept.rows[0]?.hashes).toBe(0);
  expect(await chosenWith({})).toBe(true);
  const { rows } = await world.owner.query<{ open: number }>(
    `select count(*)::int as open from link l where l.purpose in ('invitation', 'password-reset') and l.used_at is null and l.withdrawn_at is null
       and l.person_id = (select person_id from credential where password_hash = $1)`,
    [HASH],
  );
  expect(rows[0]?.open).toBe(0);
});
