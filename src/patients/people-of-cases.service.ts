import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { BirthDate } from './birth-date.js';
import { addressOf, nameOf } from './patient.js';
import { Patients } from './patients.service.js';

/** Enough to be sure that a step is taken for the right person, and to find the door. */
export interface PersonOfCase {
  name: string;
  birthDate: BirthDate;
  address: string;
  phone: string | null;
  accessNote: string | null;
}
export type Called = Pick<PersonOfCase, 'name' | 'birthDate'>;

/** Whose case it is, for a form of a step: to those who may see it, and on record. */
@Injectable()
export class PeopleOfCases {
  constructor(private readonly patients: Patients) {}

  async show(tx: EntityManager, caseId: string, actor: Actor): Promise<PersonOfCase | null> {
    const patient = (await this.patients.show(tx, [caseId], actor)).get(caseId);
    if (!patient) return null;
    const { birthDate, phone, accessNote } = patient;
    return { name: nameOf(patient), birthDate, address: addressOf(patient), phone, accessNote };
  }

  /** Where no door has to be found. */
  async called(tx: EntityManager, caseId: string, actor: Actor): Promise<Called | null> {
    const person = await this.show(tx, caseId, actor);
    return person && { name: person.name, birthDate: person.birthDate };
  }
}
