import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../kit-life/fields-by-part.js';
import type { KitPlace } from '../kit-life/kit-place.js';
import { SHORT_CASE, shortCase, type CaseRow, type ShortCase } from '../kit-life/short-case.js';
import { visibleTo, type Seen } from '../kit-life/visible-to.js';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Language } from '../web/texts.js';
import type { BirthDate } from './birth-date.js';
import { addressOf, nameOf } from './patient.js';
import { PATIENT_COLUMNS, Patients, type KnownPatient, type PatientRow } from './patients.service.js';

export type FormOf<T> = Promise<Result<T, 'not-found'>>;
/** Enough to be sure whose box this is. */
export interface Called {
  name: string;
  birthDate: BirthDate;
}
/** And to find the door. */
export interface PersonOfCase extends Called {
  address: string;
  phone: string | null;
  accessNote: string | null;
}
interface Boxes {
  /** The seal of each box of it. */
  seals: string[];
  /** Where each of these boxes is. */
  places: KitPlace[];
  /** What the patient does not bear, for whoever packs or gives. */
  allergyNames: Record<Language, string>[];
  /** Until when what was signed holds; null: nothing was. */
  orderValidUntil: Date | null;
}
export type CalledWithBoxes = Called & { seals: string[] };
/** Which case it is, whose and which boxes: person and seals for those who treat or supply. */
export type SeenCase = ShortCase & Seen<Viewer, Boxes> & { person: Called | null };
/** What the look stands as in the record of access; a `read` says of itself whether a person was shown. */
type Look = 'read' | 'read-patient-record';
type Row = CaseRow & Boxes & (PatientRow | { case_id: null; reader: null });
interface Found {
  seen: SeenCase;
  patient: KnownPatient | undefined;
}

/** Shown and noted in the record of access in one statement: one look, one row. */
const SEEN: Statement = {
  name: 'seen-case',
  text: `select ${SHORT_CASE}, ${PATIENT_COLUMNS},
           array(select k.seal_number from case_kit u join kit k on k.id = u.kit_id where u.case_id = (a.c).id and (u.until is null
             or exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null)) order by u.from_at) as seals,
           array(select place_of_box(u.kit_id) from case_kit u where u.case_id = (a.c).id and (u.until is null
             or exists (select from delivery d where d.case_id = u.case_id and d.kit_id = u.kit_id and d.undone_at is null)) order by u.from_at) as places,
           allergies_of_case((a.c).id) as "allergyNames",
           case when (a.c).signed_opium is not null then (a.c).order_valid_until end as "orderValidUntil",
           audit_append($2, (a.c).id, p_detail => case when $2 = 'read' and p.case_id is not null then 'patient' end)
         from short_case($1) a left join patient p on p.case_id = (a.c).id`,
};
const CASE_OF_KIT: Statement = {
  name: 'case-of-kit',
  text: 'select case_id as "caseId" from case_kit where kit_id = $1 and until is null',
};

const SEALS: Statement = {
  name: 'seals-of-cases',
  text: `select u.case_id as "caseId", array_agg(k.seal_number order by u.from_at) as seals from case_kit u join kit k on k.id = u.kit_id
         where u.case_id = any ($1::uuid[]) and u.until is null and k.seal_number is not null group by u.case_id`,
};

/** The case that a page is about, for what stands on top of each of them. */
@Injectable()
export class SeenCases {
  constructor(
    private readonly database: Database,
    private readonly patients: Patients,
  ) {}

  async see(tx: EntityManager, id: string, actor: Actor, as: Look = 'read'): FormOf<SeenCase> {
    const found = await this.#found(tx, id, actor, as);
    return found ? allow(found.seen) : refuse('not-found');
  }

  /** For whoever must find the door as well. */
  async seeDoor(tx: EntityManager, id: string, actor: Actor): FormOf<SeenCase & { person: PersonOfCase | null }> {
    const found = await this.#found(tx, id, actor, 'read');
    if (!found) return refuse('not-found');
    const { seen, patient } = found;
    const { person } = seen;
    if (!person || !patient) return allow({ ...seen, person: null });
    const { phone, accessNote } = patient;
    return allow({ ...seen, person: { ...person, address: addressOf(patient), phone, accessNote } });
  }

  /** Whose these cases are and which boxes stand there, of those whose patient whoever looks may know. */
  async called(tx: EntityManager, ids: readonly string[], actor: Actor): Promise<Map<string, CalledWithBoxes>> {
    const patients = await this.patients.show(tx, ids, actor);
    if (patients.size === 0) return new Map();
    const rows = await ask<{ caseId: string; seals: string[] }>(tx, SEALS, [[...patients.keys()]]);
    const seals = new Map(rows.map((row) => [row.caseId, row.seals]));
    return new Map([...patients].map(([id, patient]) => [id, { ...called(patient), seals: seals.get(id) ?? [] }]));
  }

  /** The case that a box is in now, or nothing: it is in none, or in one that whoever looks has no part in. */
  async ofKit(tx: EntityManager, kitId: string, actor: Actor): Promise<SeenCase | null> {
    const [row] = await ask<{ caseId: string }>(tx, CASE_OF_KIT, [kitId]);
    return row ? ((await this.#found(tx, row.caseId, actor, 'read'))?.seen ?? null) : null;
  }

  /**
   * The case that a form is about with what the form needs besides. When the actor's part does not reach that far there is
   * nothing, and nothing on record that they saw it either.
   */
  with<T extends object>(
    id: string,
    actor: Actor,
    more: (tx: EntityManager, patient: KnownPatient | undefined) => Promise<T | null>,
  ): FormOf<SeenCase & T> {
    return this.database.as<SeenCase & T, 'not-found'>(actor, async (tx) => {
      const found = await this.#found(tx, id, actor, 'read');
      const facts = found && (await more(tx, found.patient));
      return facts ? allow({ ...found.seen, ...facts }) : refuse('not-found');
    });
  }

  async #found(tx: EntityManager, id: string, actor: Actor, as: Look): Promise<Found | null> {
    const [row] = await ask<Row>(tx, SEEN, [id, as]);
    if (!row) return null;
    const patient = row.case_id === null ? undefined : (await this.patients.opened(tx, [row], actor)).get(id);
    const { seals, places, allergyNames, orderValidUntil } = row;
    const boxes = visibleTo<Viewer, Boxes>(
      { parts: row.parts, role: actor.role },
      { seals, places, allergyNames, orderValidUntil },
    );
    return { seen: { ...shortCase(row), ...boxes, person: patient ? called(patient) : null }, patient };
  }
}

export const called = (of: Pick<KnownPatient, 'birthName' | 'initials' | 'birthDate'>): Called => ({
  name: nameOf(of),
  birthDate: of.birthDate,
});
