import type { EntityManager } from 'typeorm';
import type { Command } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

const SENT: Statement = {
  name: 'was-sent',
  text: 'select exists (select from idempotency_key k where k.key = $1 and k.body_hash = $2) as sent',
};

const PRESCRIBES: Statement = { name: 'prescribes-at', text: 'select prescribes_at($1, $2) as known' };

/** Whether the practice has a prescriber of that name. */
export async function prescribesAt(tx: EntityManager, practice: string, name: string): Promise<boolean> {
  return (await ask<{ known: boolean }>(tx, PRESCRIBES, [practice, name]))[0]?.known === true;
}

/** Whether this very command was sent before. */
export async function wasSent(tx: EntityManager, command: Command | undefined): Promise<boolean> {
  if (!command) return false;
  return (await ask<{ sent: boolean }>(tx, SENT, [command.key, command.hash]))[0]?.sent === true;
}
