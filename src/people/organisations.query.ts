import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { PER_PAGE, type ListOf } from '../web/list.input.js';
import { askSorted, sorted, type Sorts } from '../web/sorted.js';
import { byName, inDutch } from './by-name.js';
import type { Organisation } from './organisation.entity.js';
import type { OrganisationsInput, OrganisationSort } from './organisations.input.js';
import type { NumberStatus } from '../access/register-check.js';

export type ListedOrganisation = Pick<Organisation, 'id' | 'name' | 'kind' | 'place' | 'phone' | 'agb' | 'agbInvented'>;

export interface KnownOrganisation extends Omit<Organisation, 'networkId' | 'gmCode'> {
  agbStatus: NumberStatus | null;
  /** Since when what is mailed to its address comes back. */
  mailRefusedSince: Date | null;
}

const COLUMNS = 'id, name, kind, place, phone, agb, agb_invented as "agbInvented"';
const SORTS: Sorts<OrganisationSort> = {
  name: { by: inDutch('o'), type: 'text' },
  kind: { by: 'o.kind', type: 'text' },
  place: { by: `coalesce(o.place, '')`, type: 'text' },
  agb: { by: `coalesce(o.agb, '')`, type: 'text' },
};
const LIST = sorted(
  ...['organisations', SORTS, 'o.id'],
  ({ place, after, order }) => `select ${COLUMNS}, ${place} from organisation o
         where ($4::text is null or kind = $4)
           and ($5::text is null or strpos(plain_name(o.name), plain_name($5)) > 0 or strpos(plain_name(o.place), plain_name($5)) > 0)
           and kind <> 'network' and ${after} ${order}`,
);
const ONE: Statement = {
  name: 'organisation-known',
  text: `select ${COLUMNS}, version, mail_address as "mailAddress", language, street, postcode,
                (select n.status from number_status n where n.register = 'agb' and n.subject_id = organisation.id) as "agbStatus",
                (select x.since from refused_address x where lower(x.address) = lower(organisation.mail_address)) as "mailRefusedSince" from organisation where id = $1 and administers(id)`,
};
const MINE: Statement = {
  name: 'organisations-administered',
  text: `select id, name, kind from organisation o where administers(id) order by ${byName('o')} limit 1000`,
};

export function listOrganisations(tx: EntityManager, asked: OrganisationsInput): Promise<ListOf<ListedOrganisation>> {
  const { sort = 'name', cursor, limit = PER_PAGE, kind, q } = asked;
  return askSorted<ListedOrganisation, OrganisationSort>(tx, LIST, { sort, cursor, limit }, [kind, q]);
}

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
