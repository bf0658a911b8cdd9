import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { OrganisationKind, Role } from '../platform/actor.js';
import { hashPassword } from './passwords.js';

export interface NewOrganisation {
  id?: string;
  name: string;
  kind: OrganisationKind;
  agb?: string;
  agbInvented?: boolean;
  mailAddress?: string;
  language?: 'nl' | 'en';
  phone?: string;
  street?: string;
  postcode?: string;
  place?: string;
  gmCode?: string;
}
export interface NewPerson {
  name: string;
  email: string;
  /** Left out: signs in another way. */
  password?: string;
  profession?: string;
  big?: string;
  works: { organisationId: string; role: Role }[];
}

/** A network and the organisation that stands for it. Done by the owner, before anybody can sign in. */
export async function foundNetwork(owner: Client, name: string, region: string, now: Date, phone?: string) {
  const id = uuidv7();
  await owner.query('insert into network (id, name, region, created_at) values ($1, $2, $3, $4)', [
    id,
    name,
    region,
    now,
  ]);
  return { id, organisationId: await addOrganisation(owner, id, { name, kind: 'network', phone }) };
}

export async function addOrganisation(owner: Client, network: string, it: NewOrganisation): Promise<string> {
  const id = it.id ?? uuidv7();
  await owner.query(
    `insert into organisation (network_id, id, name, kind, agb, agb_invented, mail_address, language, phone, street, postcode, place, gm_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[network, id, it.name, it.kind, it.agb, it.agbInvented ?? false, it.mailAddress, it.language ?? 'nl'],
      ...[it.phone, it.street, it.postcode, it.place, it.gmCode],
    ],
  );
  return id;
}

export async function addPerson(owner: Client, network: string, it: NewPerson, now: Date): Promise<string> {
  const id = uuidv7();
  const values = [network, id, it.name, it.email, it.profession, it.big];
  await owner.query(
    'insert into person (network_id, id, name, email, profession, big) values ($1, $2, $3, $4, $5, $6)',
    values,
  );
  if (it.password) {
    const hash = await hashPassword(it.password);
    await owner.query('insert into credential (person_id, password_hash) values ($1, $2)', [id, hash]);
  }
  for (const { organisationId, role } of it.works)
    await owner.query(
      'insert into membership (network_id, person_id, organisation_id, role, from_at) values ($1, $2, $3, $4, $5)',
      [network, id, organisationId, role, now],
    );
  return id;
}
