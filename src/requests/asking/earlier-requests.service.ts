import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { initialsFrom } from '../../patients/fields.decorator.js';
import { likenessOf, traitsOf, type Likeness, type Traits } from '../../patients/likeness.rules.js';
import { MARKS, type Marked } from '../../patients/marks.rules.js';
import { PatientInput } from '../../patients/patient.input.js';
import { Patients } from '../../patients/patients.service.js';
import { Recognition, type EarlierRequest } from '../../patients/recognition.service.js';
import type { Actor } from '../../platform/actor.js';

/** A request of the own practice that may be for the same patient, and in what the two agree. */
export interface PossiblySame extends Pick<EarlierRequest, 'id' | 'number' | 'closed' | 'requestedAt'> {
  /** Of whom is erased since, nothing is known any more. */
  likeness: Likeness | null;
  then: Traits | null;
}

const MOST = 5;

/** Requests of the own practice for whom may be the same patient. Those of others are told to nobody who asks. */
@Injectable()
export class EarlierRequests {
  constructor(
    private readonly patients: Patients,
    private readonly recognition: Recognition,
  ) {}

  find(tx: EntityManager, patient: Marked, actor: Actor): Promise<EarlierRequest[]> {
    return this.recognition.earlier(tx, patient, actor.network);
  }

  /** The latest of each patient of whom a BSN does not say who it is. */
  async toBeAsked(
    tx: EntityManager,
    found: readonly EarlierRequest[],
    patient: Traits,
    actor: Actor,
  ): Promise<PossiblySame[]> {
    const certain = found.filter(({ mark }) => mark === MARKS.bsn).map(({ person }) => person);
    const open = found.filter(({ person }) => !certain.includes(person));
    const each = open.filter((one, place) => open.findIndex(({ person }) => person === one.person) === place);
    const asked = each.slice(0, MOST);
    const known = await this.patients.show(
      tx,
      asked.map(({ id }) => id),
      actor,
    );
    return asked.map(({ id, number, closed, requestedAt }) => {
      const patientThen = known.get(id);
      const then = patientThen ? traitsOf(patientThen) : null;
      return { id, number, closed, requestedAt, then, likeness: then && likenessOf(patient, then) };
    });
  }

  /** Once more for a form that is shown again; of what cannot be taken as a patient nothing is looked for. */
  async askedAgain(tx: EntityManager, typed: object, actor: Actor): Promise<PossiblySame[]> {
    const input = plainToInstance(PatientInput, 'patient' in typed ? typed.patient : {}, { exposeUnsetFields: false });
    if (!(input instanceof PatientInput) || validateSync(input).some(({ property }) => ASKED_BY.has(property)))
      return [];
    const initials = initialsFrom(input.initials);
    const { birthName, birthDate, sex, postcode, bsn = null } = input;
    const patient = { birthName, initials, birthDate, sex, postcode, bsn };
    return this.toBeAsked(tx, await this.find(tx, patient, actor), patient, actor);
  }
}
const ASKED_BY: ReadonlySet<string> = new Set(['birthName', 'initials', 'birthDate', 'sex', 'bsn', 'postcode']);
