import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Attempts } from '../../access/attempts.service.js';
import { record } from '../../access/audit.js';
import { may } from '../../access/may.js';
import { isOfNetwork } from '../../kit-life/parts.rules.js';
import { PatientSearch, type SoughtPatient } from '../../patients/patient-search.service.js';
import { nameOf } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Later } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { FindInput } from './find.input.js';
import { casesWith } from './find-case.query.js';
import { findTexts } from './find.text.js';
import { FOUND_KINDS, MOST_OF_A_KIND, type Found, type FoundKind, type FoundList } from './found.js';
import { casesAndKits } from './found-things.js';
import { whoAndWhat } from './found-names.js';
import { pagesFound } from './found-pages.js';
import { settingsFound } from './found-settings.js';
import { halfSought, type HalfSought } from './sought-patient.rules.js';
import { soughtIn } from './sought.rules.js';

/** One box for everything that somebody may see; what they may not see is not there, whatever they type. */
@Injectable()
export class Finding {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
    private readonly patients: Patients,
    private readonly patientSearch: PatientSearch,
  ) {}

  async find({ q }: FindInput, signedIn: SignedIn): Promise<FoundList> {
    const today = this.clock.today();
    const sought = soughtIn(q, today);
    const patient = knowsPatients(signedIn) ? sought.patient : null;
    const attempt = patient && (await this.#begin(signedIn));
    const found = await this.database.read(signedIn.actor, async (tx) => [
      ...pagesFound(sought, signedIn),
      ...settingsFound(sought, signedIn),
      ...(patient ? await this.#patients(tx, patient, signedIn) : []),
      ...(await casesAndKits(tx, sought, signedIn)),
      ...(await whoAndWhat(tx, sought, signedIn)),
    ]);
    if (attempt && found.some(({ kind }) => kind === 'patient')) await this.attempts.giveBack('find', attempt);
    return listed(q, found, patient !== null, knowsPatients(signedIn) ? halfSought(q, today) : null);
  }

  /** Whoever finds nobody waits longer each time: a birth date and a postcode are easily guessed through. */
  async #begin({ actor, person }: SignedIn) {
    try {
      return await this.attempts.begin('find', person.id, actor.address ?? '');
    } catch (error) {
      if (!(error instanceof Later) || error.getStatus() !== 429) throw error;
      const { seconds } = error;
      throw new Later(429, 'too-many-attempts', seconds, (language) => findTexts(language)('tooSoon', { seconds }));
    }
  }

  async #patients(tx: EntityManager, sought: SoughtPatient, { actor }: SignedIn): Promise<Found[]> {
    const ids = await this.patientSearch.find(tx, sought, actor, MOST_OF_A_KIND + 1);
    if (ids.length === 0) await record(tx, 'search', { detail: 'nobody-found' });
    const shown = await this.patients.show(tx, ids.slice(0, MOST_OF_A_KIND), actor);
    const cases = await casesWith(tx, ids);
    const by = sought.by === 'name' ? 'name-and-birth-date' : sought.by;
    return cases.map(({ id, number, status }) => {
      const { birthName = '', initials = '', birthDate = null } = shown.get(id) ?? {};
      return {
        ...{ kind: 'patient', id, title: nameOf({ birthName, initials }) || String(number), about: birthDate },
        ...{ why: { by, text: null }, href: `/cases/${id}`, case: { number, status } },
      };
    });
  }
}

const knowsPatients = ({ actor, role, organisation }: SignedIn) =>
  may(role, 'seeCases', organisation.kind) && !isOfNetwork(actor);

function listed(q: string, found: readonly Found[], patientSought: boolean, half: HalfSought | null): FoundList {
  const groups = FOUND_KINDS.map((kind) => [kind, found.filter((one) => one.kind === kind)] as const);
  const more: FoundKind[] = groups.filter(([, of]) => of.length > MOST_OF_A_KIND).map(([kind]) => kind);
  return { q, items: groups.flatMap(([, of]) => of.slice(0, MOST_OF_A_KIND)), more, patientSought, half };
}
