import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import { Settings } from '../../access/settings.service.js';
import type { PartyPart } from '../../kit-life/fields-by-part.js';
import { visibleTo } from '../../kit-life/visible-to.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Patients, type KnownPatient } from '../../patients/patients.service.js';
import { PATIENT_SETTINGS } from '../../patients/patients.settings.js';
import { Requests } from '../../requests/requests.service.js';
import { Problem } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { historyOf } from '../case/case-history.query.js';
import { kitsOf } from '../case/case-kits.query.js';
import { caseFacts, type CaseFacts } from '../case/case-view.query.js';
import type { Access, ExportedCase, PersonExport } from './person-export.js';
import { accessToPerson, casesOfPerson, holdsOf, openingsOf } from './person-export.query.js';

const MOST_ACCESS = 2000;

/** What one organisation knows of one person, for whoever asks what is known about them. */
@Injectable()
export class PersonExports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly patients: Patients,
    private readonly requests: Requests,
    private readonly settings: Settings,
  ) {}

  /** On record as an export of each case in it, in the same transaction: without that row nothing is given. */
  of(caseId: string, { actor, organisation, person }: SignedIn): Promise<PersonExport> {
    return this.database.read(actor, async (tx) => {
      const ids = await casesOfPerson(tx, caseId);
      if (!ids.includes(caseId)) throw new Problem(404, { reason: 'not-found' });
      await recordSeen(tx, 'export', ids);
      const known = await this.patients.show(tx, ids, actor);
      const cases: ExportedCase[] = [];
      for (const id of ids) cases.push(await this.#case(tx, id, known.get(id)));
      const { 'patient.retentionDays': retentionDays } = await this.settings.read(tx, PATIENT_SETTINGS);
      const access = await accessToPerson(tx, caseId, MOST_ACCESS + 1);
      return {
        form: 'person-export/1' as const,
        madeAt: this.clock.now(),
        madeFor: { organisation: organisation.name, person: person.name },
        ...{ caseId, number: cases.find(({ id }) => id === caseId)?.number ?? 0, retentionDays, cases },
        access: access.slice(0, MOST_ACCESS).filter(isAboutThem),
        accessIsCutOff: access.length > MOST_ACCESS,
      };
    });
  }

  async #case(tx: EntityManager, id: string, patient: KnownPatient | undefined) {
    const found = await caseFacts(tx, id);
    if (!found) throw new Error('a case of a party is not there');
    const facts = visibleTo<PartyPart, CaseFacts>({ parts: found.parts, status: found.facts.status }, found.facts);
    const { moves: _, signals: __, hold: ___, ...rest } = facts;
    return {
      ...rest,
      patient: patient ? withoutVersion(patient) : null,
      orders: await this.requests.signedOrders(tx, id),
      objections: await this.requests.objections(tx, id),
      kits: await kitsOf(tx, id),
      openings: await openingsOf(tx, id),
      history: await historyOf(tx, id),
      holds: await holdsOf(tx, id),
    };
  }
}

/** A note for the reviewer beside a look is about who looked. */
const isAboutThem = ({ action }: Access) => action !== 'own-name';
const withoutVersion = ({ version: _, ...patient }: KnownPatient) => patient;
