import type { EntityManager } from 'typeorm';
import type { Command } from '../../platform/actor.js';
import { ask, type Statement } from '../../platform/database/database.js';

const SENT: Statement = {
  name: 'was-sent',
  text: 'select exists (select from idempotency_key k where k.key = $1 and k.body_hash = $2) as sent',
};

/** Whether this very command was sent before. */
export async function wasSent(tx: EntityManager, command: Command | undefined): Promise<boolean> {
  if (!command) return false;
  return (await ask<{ sent: boolean }>(tx, SENT, [command.key, command.hash]))[0]?.sent === true;
}
