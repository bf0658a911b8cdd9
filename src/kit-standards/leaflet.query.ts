import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { OtherLeaflet } from './leaflet-languages.js';

const NEWEST = `select distinct on (l.language) l.language, l.version, l.hash from leaflet_file l where l.network_id = acting_network()`;
const LIST: Statement = {
  name: 'other-leaflets',
  text: `select n.language, n.version from (${NEWEST} order by l.language, l.uploaded_at desc) n order by n.language`,
};
const BYTES: Statement = {
  name: 'leaflet-bytes',
  text: `select f.bytes from (${NEWEST} and l.language = $1 order by l.language, l.uploaded_at desc) n
         join document_file f on f.network_id = acting_network() and f.hash = n.hash`,
};
const ADD: Statement = {
  name: 'add-leaflet',
  text: `insert into leaflet_file (network_id, language, version, hash, uploaded_by, uploaded_at)
         values (acting_network(), $1, $2, $3, acting_person(), app_now()) on conflict do nothing returning version`,
};
const REMOVE: Statement = {
  name: 'remove-leaflet',
  text: `delete from leaflet_file l using (${NEWEST} and l.language = $1 order by l.language, l.uploaded_at desc) n
         where l.network_id = acting_network() and l.language = n.language and l.version = n.version returning l.hash`,
};

/** The newest of each language. */
export const otherLeaflets = (tx: EntityManager): Promise<OtherLeaflet[]> => ask(tx, LIST);

export async function leafletBytes(tx: EntityManager, language: string): Promise<Buffer | null> {
  return (await ask<{ bytes: Buffer }>(tx, BYTES, [language]))[0]?.bytes ?? null;
}

/** Whether it was not there yet. */
export async function addLeaflet(tx: EntityManager, { language, version }: OtherLeaflet, hash: string) {
  return (await ask(tx, ADD, [language, version, hash])).length > 0;
}

/** What it held; the version before it is the newest then. */
export async function removeLeaflet(tx: EntityManager, language: string): Promise<string | null> {
  return (await ask<{ hash: string }>(tx, REMOVE, [language]))[0]?.hash ?? null;
}
