import type { EntityManager } from 'typeorm';
import { may } from '../../access/may.js';
import type { SignedIn } from '../../web/signed-in.js';
import {
  organisationsFound,
  peopleFound,
  productsFound,
  type OrganisationRow,
  type PersonRow,
  type ProductRow,
} from './find-name.query.js';
import { MOST_OF_A_KIND, type Found } from './found.js';
import { recallsFound, versionsNamed, type RecallRow, type VersionRow } from './find-decided.query.js';
import type { Sought } from './sought.rules.js';

/** What is in kits, who takes part and who works there, by name or by the number that a register gave. */
export async function whoAndWhat(tx: EntityManager, sought: Sought, signedIn: SignedIn): Promise<Found[]> {
  const { words, products, lots, version } = sought;
  const { role, organisation } = signedIn;
  const most = MOST_OF_A_KIND + 1;
  const found: Found[] = [];
  if ((words.length > 0 || lots.length > 0) && may(role, 'seeRecalls', organisation.kind))
    found.push(...(await recallsFound(tx, words, lots, most)).map(foundRecall));
  if (version !== null) found.push(...(await versionsNamed(tx, version)).map(foundVersion));
  if (words.length > 0 || products.length > 0)
    found.push(...(await productsFound(tx, words, products, most)).map(foundProduct));
  if (words.length === 0) return found;
  for (const pharmacies of [true, false])
    for (const one of await organisationsFound(tx, words, sought, pharmacies, most))
      found.push(foundOrganisation(one, signedIn));
  const ofPart = may(role, 'seePeople', organisation.kind);
  for (const one of await peopleFound(tx, words, ofPart, most)) found.push(foundPerson(one, signedIn));
  return found;
}

const foundRecall = ({ id, name, status, lot }: RecallRow): Found => ({
  ...{ kind: 'recall', id, title: name, about: null, recall: status, href: `/recalls/${id}` },
  why: lot ? { by: 'lot', text: lot } : { by: 'name', text: null },
});

const foundVersion = ({ id, name, status }: VersionRow): Found => ({
  ...{ kind: 'standard', id, title: name, about: null, version: status, href: `/standards/${id}` },
  why: { by: 'number', text: name },
});

const foundProduct = ({ code, name, strength, byCode }: ProductRow): Found => ({
  ...{ kind: 'product', id: code, title: name, about: strength },
  ...{ why: byCode ? { by: 'article', text: code } : { by: 'name', text: null }, href: `/products?q=${code}` },
});

function foundOrganisation(row: OrganisationRow, { role, organisation }: SignedIn): Found {
  const { id, name, kind, agb, byPhone } = row;
  const isPharmacy = kind === 'pharmacy';
  const keeps = may(role, 'keepOrganisations', organisation.kind);
  const ofOwn = organisation.kind === 'network' || organisation.id === id;
  return {
    ...{ kind: isPharmacy ? 'pharmacy' : 'organisation', id, title: name },
    about: [row.place, row.phone].filter(Boolean).join(', ') || null,
    why: agb ? { by: 'agb', text: agb } : byPhone ? { by: 'phone', text: byPhone } : { by: 'name', text: null },
    href: isPharmacy ? `/pharmacies/${id}` : keeps && ofOwn ? `/organisations/${id}` : null,
  };
}

function foundPerson({ id, name, email, byEmail, works }: PersonRow, { role, organisation }: SignedIn): Found {
  const [keeps, reads] = (['seePeople', 'seeAccessRecord'] as const).map((it) => may(role, it, organisation.kind));
  return {
    ...{ kind: 'person', id, title: name, about: works.join(', ') || email },
    why: byEmail ? { by: 'email', text: null } : { by: 'name', text: null },
    href: keeps ? `/people/${id}` : reads ? `/access-record?personId=${id}` : null,
  };
}
