import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { afterInNames, byName } from './by-name.js';
import type { Organisation } from './organisation.entity.js';
import type { OrganisationsInput } from './organisations.input.js';
import type { NumberStatus } from '../access/register-check.js';

export type ListedOrganisation = Pick<Organisation, 'id' | 'name' | 'kind' | 'place' | 'phone' | 'agb' | 'agbInvented'>;

export interface KnownOrganisation extends Omit<Organisation, 'networkId' | 'gmCode'> {
  agbStatus: NumberStatus | null;
}

const COLUMNS = 'id, name, kind, place, phone, agb, agb_invented as "agbInvented"';
const LIST: Statement = {
  name: 'organisations',
  text: `select ${COLUMNS} from organisation o
         where ($1::uuid is null or ${afterInNames('o', 'organisation')}) and ($3::text is null or kind = $3) and kind <> 'network'
         order by ${byName('o')} limit $2`,
};
const ONE: Statement = {
  name: 'organisation-known',
  text: `select ${COLUMNS}, version, mail_address as "mailAddress", language, street, postcode,
                (select n.status from number_status n where n.register = 'agb' and n.subject_id = organisation.id) as "agbStatus" from organisation where id = $1 and administers(id)`,
};
const MINE: Statement = {
  name: 'organisations-administered',
  text: `select id, name, kind from organisation o where administers(id) order by ${byName('o')} limit 1000`,
};

export const listOrganisations = (tx: EntityManager, { cursor, kind }: OrganisationsInput, limit: number) =>
  ask<ListedOrganisation>(tx, LIST, [cursor ?? null, limit, kind ?? null]);

export async function knownOrganisation(tx: EntityManager, id: string): Promise<KnownOrganisation | undefined> {
  const [organisation] = await ask<KnownOrganisation>(tx, ONE, [id]);
  return organisation;
}

/** Where whoever looks may give somebody a role. */
export type PlaceToWork = Pick<ListedOrganisation, 'id' | 'name' | 'kind'>;
export async function placesToWork(tx: EntityManager, asked: string | undefined) {
  const places = await ask<PlaceToWork>(tx, MINE);
  const [only, ...others] = places;
  const chosen = others.length === 0 ? only : places.find(({ id }) => id === asked);
  return { places, chosen: chosen ?? null };
}
