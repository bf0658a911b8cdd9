import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { addPerson, foundNetwork } from '../access/founding.js';
import { linkPath, linkUntil } from '../access/one-time-links/link-tokens.js';
import { DEMONSTRATION_ADDRESS } from '../access/sessions.rules.js';
import type { Config } from '../platform/config.js';
import { OperatorError } from '../platform/operator-error.js';
import { writeRegion } from '../regions/write-region.js';

export interface Founding {
  /** What the network is called. */
  network: string;
  region: string;
  /** Its first administrator, who invites everybody else. */
  name: string;
  email: string;
}

/** Regions of which the ground is known. */
const REGIONS: Record<string, { name: string; write: typeof writeRegion }> = {
  haaglanden: { name: 'Haaglanden', write: writeRegion },
};
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

export class FoundingRefused extends OperatorError {}

/**
 * A real network begins with one administrator and an invitation: there is nobody yet who could invite them. The letter is
 * queued as any other; the link is also told to whoever founds, for when mail does not work yet.
 */
export async function foundRealNetwork(
  config: Config,
  it: Founding,
  now: Date,
): Promise<{ link: string; until: Date }> {
  const region = REGIONS[it.region.toLowerCase()];
  if (config.demonstration) throw new FoundingRefused('DATABASE_URL is not set: a demonstration has its own network');
  if (!config.ownerUrl) throw new FoundingRefused('DATABASE_OWNER_URL is needed: only the owner makes a network');
  if (!region) throw new FoundingRefused(`--region must be one of: ${Object.keys(REGIONS).join(', ')}`);
  if (!ADDRESS.test(it.email)) throw new FoundingRefused('--email must be an address such as name@example.nl');
  if (DEMONSTRATION_ADDRESS.test(it.email)) throw new FoundingRefused('--email: an address in .invalid is nobody');
  if (!it.network.trim() || !it.name.trim()) throw new FoundingRefused('--network and --name must say something');
  const owner = new pg.Client(config.ownerUrl);
  await owner.connect();
  try {
    await owner.query('begin');
    await refuseDemonstration(owner, it.email);
    const { id: network, organisationId } = await foundNetwork(owner, it.network, region.name, now);
    await region.write(owner, network, now);
    const works = [{ organisationId, role: 'administrator' as const }];
    const person = await addPerson(owner, network, { name: it.name, email: it.email, works }, now);
    const row = { purpose: 'invitation' as const, id: uuidv7(), expiresAt: linkUntil('invitation', now) };
    await owner.query(
      `insert into link (network_id, id, purpose, person_id, address, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [network, row.id, row.purpose, person, it.email, now, row.expiresAt],
    );
    await owner.query(
      `insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role) values ($1, $2, 'invited', 'link', $3, $4, $5, 'system')`,
      [network, uuidv7(), row.id, now, organisationId],
    );
    await owner.query('commit');
    return { link: `${config.publicUrl.replace(/\/$/, '')}${linkPath(config.secret, row)}`, until: row.expiresAt };
  } catch (error) {
    await owner.query('rollback');
    throw error;
  } finally {
    await owner.end();
  }
}

async function refuseDemonstration(owner: pg.Client, email: string): Promise<void> {
  const { rows } = await owner.query<{ invented: boolean; taken: boolean }>(
    `select exists (select from person where email like '%.invalid') as invented,
            exists (select from person where lower(email) = lower($1)) as taken`,
    [email],
  );
  if (rows[0]?.invented) throw new FoundingRefused('this database holds people of a demonstration');
  if (rows[0]?.taken) throw new FoundingRefused('--email: somebody has this address already');
}
