import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';

/** Enough to be sure that a step is taken for the right person, and to find the door. */
export interface PersonOfCase {
  name: string;
  birthDate: PlainDate;
  address: string;
  phone: string | null;
  accessNote: string | null;
}
type Show = (tx: EntityManager, caseId: string, actor: Actor) => Promise<PersonOfCase | null>;

/** Whose case it is, for a form of a step; whoever keeps the patients says who may see that, and puts it on record. */
@Injectable()
export class PeopleOfCases {
  #show: Show | null = null;

  shownBy(show: Show): void {
    this.#show = show;
  }

  show(tx: EntityManager, caseId: string, actor: Actor): Promise<PersonOfCase | null> {
    if (!this.#show) throw new Error('nobody keeps the patients');
    return this.#show(tx, caseId, actor);
  }

  /** Where no door has to be found. */
  async called(tx: EntityManager, caseId: string, actor: Actor): Promise<Called | null> {
    const person = await this.show(tx, caseId, actor);
    return person && { name: person.name, birthDate: person.birthDate };
  }
}
export type Called = Pick<PersonOfCase, 'name' | 'birthDate'>;
