import type { Client } from 'pg';
import type { KeptFilters } from '../people/kept-filters/kept-filters.service.js';
import { must } from './living-case.js';
import { actorOf } from './living-people.js';

/** What people of the sign-in page look at often, under names of their own. */
const KEPT = [
  ['coordinator', '/', 'stage=home&sort=pharmacy', 'Thuis, per apotheek'],
  ['coordinator', '/cases', 'status=unplaced', 'Zonder apotheek'],
  ['coordinator', '/cases', 'over=true&sort=pharmacy', 'Voorbij, per apotheek'],
  ['coordinator', '/pharmacies', 'sort=ready', 'Minste kits klaar'],
  ['coordinator', '/recalls', 'status=confirmed', 'Lopende terugroepacties'],
  ['apotheek', '/', 'stage=prepared', 'Klaar te maken'],
  ['apotheek', '/cases', 'signal=late-delivery', 'Te laat bezorgd'],
  ['apotheek', '/kits', 'ready=true&sort=expiry', 'Verloopt het eerst'],
  ['huisarts', '/cases', 'over=true&sort=-requested', 'Voorbij, nieuwste eerst'],
  ['inzage', '/access-record', 'outcome=refused', 'Geweigerd'],
  ['beheer', '/people', 'state=invited', 'Nog niet begonnen'],
] as const;

export async function keepFilters(owner: Client, filters: KeptFilters): Promise<void> {
  for (const [who, page, asked, filterName] of KEPT)
    must(await filters.keep({ page, asked, filterName }, await actorOf(owner, { email: `${who}@demo.invalid` })));
}
