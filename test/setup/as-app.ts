import pg from 'pg';
import type { Somebody } from '../factories/everybody.js';
import { emailOf, type Who, type World } from '../factories/world.js';

/** On behalf of whom plain SQL runs: what the application would set, without anything else of the application. */
export interface Context {
  person: string;
  organisation: string;
  network: string;
  role: string;
  /** A box's code. */
  case?: string;
  /** A machine's. */
  token?: string;
  now?: string;
}

/** A connection of role app that can ask whatever it likes: the second wall alone. */
export class AsApp {
  private constructor(
    private readonly client: pg.Client,
    private readonly now: string,
  ) {}

  static async connect({ config, clock }: World): Promise<AsApp> {
    const client = new pg.Client(config.databaseUrl);
    await client.connect();
    return new AsApp(client, clock.now().toISOString());
  }

  end = (): Promise<void> => this.client.end();

  /** Rolled back afterwards, whatever it did. */
  async rows<R extends pg.QueryResultRow>(context: Context | null, text: string, values: unknown[] = []): Promise<R[]> {
    return this.#ask<R>(context, text, values, 'rollback');
  }

  /** What it did stays, as when the application asks. */
  async kept<R extends pg.QueryResultRow>(
    context: Partial<Context> | null,
    text: string,
    values: unknown[] = [],
  ): Promise<R[]> {
    return this.#ask<R>(context, text, values, 'commit');
  }

  async count(context: Context | null, table: string, where = 'true', values: unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ n: number }>(
      context,
      `select count(*)::int as n from ${table} where ${where}`,
      values,
    );
    return row?.n ?? 0;
  }

  /** What the database answers to something that must not be possible: the code of its refusal, or "done". */
  async refusal(context: Context | null, text: string, values: unknown[] = []): Promise<string> {
    try {
      await this.rows(context, text, values);
      return 'done';
    } catch (error) {
      return (error as Error & { code?: string }).code ?? String(error);
    }
  }

  async #ask<R extends pg.QueryResultRow>(
    context: Partial<Context> | null,
    text: string,
    values: unknown[],
    end: 'commit' | 'rollback',
  ): Promise<R[]> {
    await this.client.query('begin');
    try {
      for (const [name, value] of Object.entries(context ? { now: this.now, ...context } : {}))
        await this.client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      return (await this.client.query<R>(text, values)).rows;
    } finally {
      await this.client.query(end);
    }
  }
}

export async function contextOf(world: World, who: Who): Promise<Context> {
  const { rows } = await world.owner.query<Context>(
    `select p.id as person, m.organisation_id as organisation, p.network_id as network, m.role
     from person p join membership m on m.person_id = p.id where p.email = $1`,
    [emailOf(who)],
  );
  const [found] = rows;
  if (!found) throw new Error(`${who} is nobody`);
  return found;
}

/** Of somebody who was made beside the people of the world, known by where they work and as what. */
export async function contextFor({ owner }: World, { name, role, organisation }: Somebody) {
  const { rows } = await owner.query<{ person: string; network: string }>(
    'select person_id as person, network_id as network from membership where organisation_id = $1 and role = $2 limit 1',
    [organisation, role],
  );
  const { person = '', network = '' } = rows[0] ?? {};
  return { name, person, organisation, network, role };
}
