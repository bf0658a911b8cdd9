import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { ImportState } from './import.entity.js';

const CONFIRM: Statement = {
  name: 'import-confirm',
  text: `update import set state = 'confirmed', confirmed_by = acting_person(), confirmed_at = app_now(), version = version + 1
         where id = $1 and version = $2 and state = 'looked-at' and dropped_at is null returning id`,
};
const TAKE_BACK: Statement = {
  name: 'import-take-back',
  text: `update import set state = 'taking-back', taken_back_by = acting_person(), taken_back_at = app_now(), version = version + 1
         where id = $1 and version = $2 and state = 'written' and dropped_at is null returning id`,
};
const IS_DONE: Statement = {
  name: 'import-is-done',
  text: 'update import set state = $3, version = version + 1 where id = $1 and state = $2 returning id',
};
const REMOVE: Statement = {
  name: 'import-remove',
  text: `delete from import where id = $1 and state = 'looked-at' returning id`,
};
const DROP: Statement = {
  name: 'import-drop',
  text: 'update import set dropped_at = app_now(), version = version + 1 where id = $1 and dropped_at is null returning id',
};
const DROP_LINES: Statement = {
  name: 'import-drop-lines',
  text: `update import_line set cells = '{}', faults = '[]', changes = '[]', before = null where import_id = $1`,
};
const WHO: Statement = {
  name: 'import-who',
  text: `select i.rule, i.by_role as role, i.organisation_id as organisation, i.confirmed_by as "confirmedBy", i.taken_back_by as "takenBackBy"
         from import i where i.id = $1 and i.state = $2`,
};

const moved = async (tx: EntityManager, statement: Statement, values: unknown[]) =>
  (await ask(tx, statement, values)).length > 0;

export const confirmImport = (tx: EntityManager, id: string, version: number) => moved(tx, CONFIRM, [id, version]);
export const takeBackImport = (tx: EntityManager, id: string, version: number) => moved(tx, TAKE_BACK, [id, version]);
export const removeImport = (tx: EntityManager, id: string) => moved(tx, REMOVE, [id]);

/** @returns false when another worker said so already. */
export const isDone = (tx: EntityManager, id: string, from: ImportState, to: ImportState) =>
  moved(tx, IS_DONE, [id, from, to]);

export async function dropWhatWasRead(tx: EntityManager, id: string): Promise<void> {
  await ask(tx, DROP, [id]);
  await ask(tx, DROP_LINES, [id]);
}

interface Who {
  rule: string;
  role: Role;
  organisation: string;
  confirmedBy: string | null;
  takenBackBy: string | null;
}

/** Whoever asked for it is who writes it, as by hand; null when it is no longer asked. */
export async function whoAsked(
  tx: EntityManager,
  id: string,
  state: 'confirmed' | 'taking-back',
  system: Actor,
): Promise<{ rule: string; actor: Actor } | null> {
  const [who] = await ask<Who>(tx, WHO, [id, state]);
  if (!who) return null;
  const person = state === 'confirmed' ? who.confirmedBy : who.takenBackBy;
  return { rule: who.rule, actor: { ...system, person, role: who.role, organisation: who.organisation } };
}
