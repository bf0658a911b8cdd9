import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Slot } from './standard.js';
import { slotsIn, versionOf } from './standards.query.js';

export interface SlotDocumentForm {
  id: string;
  standard: string;
  version: number;
  slot: Slot;
}

const BYTES: Statement = {
  name: 'slot-document-bytes',
  text: `select f.bytes, d.version from slot_document d join document_file f on f.network_id = d.network_id and f.hash = d.hash
         where d.standard_id = $1 and d.slot = $2`,
};
const KEEP: Statement = {
  name: 'keep-document-file',
  text: `insert into document_file (network_id, hash, bytes) values (acting_network(), $1, $2) on conflict (network_id, hash) do nothing`,
};
const OF_VERSION: Statement = {
  name: 'document-of-this-version',
  text: `select d.hash from slot_document d where d.network_id = acting_network() and d.slot = $1 and d.version = $2 and d.standard_id <> $3 limit 1`,
};
const FORGET: Statement = {
  name: 'forget-document-file',
  text: `delete from document_file f where f.network_id = acting_network() and f.hash = $1
         and not exists (select from slot_document d where d.network_id = f.network_id and d.hash = f.hash)
         and not exists (select from leaflet_file l where l.network_id = f.network_id and l.hash = f.hash)`,
};

/** What the form of the document of one slot shows. */
export async function slotDocumentForm(
  tx: EntityManager,
  id: string,
  code: string,
): Promise<Result<SlotDocumentForm, 'not-found' | 'not-from-this-status'>> {
  const version = await versionOf(tx, id);
  const slot = (await slotsIn(tx, id)).find((each) => each.code === code && each.kind === 'document');
  if (!version || !slot) return refuse('not-found');
  if (version.status !== 'draft') return refuse('not-from-this-status');
  return allow({ id, standard: version.name, version: version.version, slot });
}

export async function documentBytes(tx: EntityManager, id: string, code: string) {
  return (await ask<{ bytes: Buffer; version: string }>(tx, BYTES, [id, code]))[0];
}

/** The file that carries this version of a document elsewhere. */
export async function fileOfVersion(tx: EntityManager, slot: string, version: string, elsewhere: string) {
  return (await ask<{ hash: string }>(tx, OF_VERSION, [slot, version, elsewhere]))[0]?.hash;
}

/** What is there already stays as it is. */
export const keepFile = (tx: EntityManager, hash: string, bytes: Buffer) => ask(tx, KEEP, [hash, bytes]);

/** Unless another version carries it. */
export const forgetFile = (tx: EntityManager, hash: string | null) => ask(tx, FORGET, [hash]);
