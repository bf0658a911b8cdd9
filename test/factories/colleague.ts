import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';
import { addPerson, type NewPerson } from '../../src/access/founding.js';

/** What is kept of a password says how dear it was to make, and so how dear it is to look at: this takes no time at all. */
const CHEAP = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** Somebody who signs in with a password that no test is about. */
export async function addColleague(owner: Client, network: string, it: NewPerson, now: Date): Promise<string> {
  const { password = '', ...person } = it;
  const id = await addPerson(owner, network, person, now);
  const kept = await hash(password, CHEAP);
  await owner.query('insert into credential (person_id, password_hash) values ($1, $2)', [id, kept]);
  return id;
}
