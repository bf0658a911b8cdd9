import { Secret, TOTP } from 'otpauth';
import { v7 as uuidv7 } from 'uuid';
import { Vault } from '../../src/platform/vault.js';
import { emailOf, type Who, type World } from './world.js';

const HALF_A_MINUTE = 30_000;

/** An app on somebody's phone. */
export interface App {
  /** What the app shows, and never the same twice: when it was used already the world's clock goes on half a minute. */
  code(): string;
  /** What it shows at this moment, or showed or will show so many half minutes from now. */
  shows(steps?: number): string;
}

export function appWith(world: Pick<World, 'clock'>, key: string): App {
  const totp = new TOTP({ secret: Secret.fromBase32(key) });
  let last = -1;
  const shows = (steps = 0) => totp.generate({ timestamp: world.clock.now().getTime() + steps * HALF_A_MINUTE });
  return {
    shows,
    code() {
      const step = () => Math.floor(world.clock.now().getTime() / HALF_A_MINUTE);
      if (step() <= last) world.clock.moveTo(new Date((last + 1) * HALF_A_MINUTE + 1000));
      last = step();
      return shows();
    },
  };
}

/** Gives somebody an app as a second factor, as if they had set it up before; `world.as(who)` then signs in with it. */
export async function withSecondFactor(world: World, who: Who): Promise<App> {
  const known = world.apps.get(who);
  if (known) return known;
  const id = uuidv7();
  const key = new Secret({ size: 20 }).base32;
  await world.owner.query(
    `insert into authenticator (network_id, person_id, id, name, secret, created_at, confirmed_at)
     select network_id, id, $2, 'Telefoon', $3, $4, $4 from person where email = $1`,
    [emailOf(who), id, world.app.get(Vault).seal(key, `authenticator|secret|${id}`), world.clock.now()],
  );
  const app = appWith(world, key);
  world.apps.set(who, app);
  return app;
}
