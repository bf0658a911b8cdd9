import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../access/audit.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { ConsentInput } from './consent.input.js';
import { consentsGiven, consentsToGive, type ConsentToGive, type GivenConsent } from './consent.query.js';
import { askedInWords, consentTexts } from './consent.text.js';
import { refuseMoment } from './moment-fault.js';
import type { StepRefusal } from './step.text.js';

export interface AskedConsent extends SeenCase {
  waiting: ConsentToGive[];
  given: GivenConsent[];
  now: Date;
}
type Recorded = Promise<Result<ShortCase, StepRefusal>>;

/** A prescriber is called as colleagues know them. */
const GIVE: Statement = {
  name: 'give-consent',
  text: `insert into substitution_consent (network_id, id, case_id, substitution_id, given, given_by, by_telephone, given_at, organisation_id, recorded_by, recorded_at)
         select acting_network(), uuidv7(), $1, answered, $3, coalesce($4, (select name from person where id = acting_person())), $4::text is not null, $5,
                acting_organisation(), acting_person(), app_now() from unnest($2::uuid[]) answered`,
};
const TAKE_BACK: Statement = {
  name: 'take-consent-back',
  text: `update substitution_consent set undone_at = app_now() where case_id = $1 and organisation_id = acting_organisation() and undone_at is null
         returning substitution_id as substitution, (select product from substitution s where s.id = substitution_id) as product`,
};

/** Whether the prescriber agrees with what a shortage changes: said by themselves, or by telephone and noted by the pharmacist. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly details: CaseDetails,
    private readonly clock: Clock,
  ) {}

  async asked(tx: EntityManager, caseId: string, actor: Actor): Promise<Result<AskedConsent, 'not-found'>> {
    const seen = await this.cases.see(tx, caseId, actor);
    if (!seen.ok) return seen;
    const [waiting, given] = [await consentsToGive(tx, caseId), await consentsGiven(tx, caseId)];
    return allow({ ...seen.value, waiting, given, now: this.clock.now() });
  }

  give(caseId: string, { substitution, beside = [], given, givenBy, givenAt }: ConsentInput, actor: Actor): Recorded {
    const now = this.clock.now();
    const at = givenAt === undefined ? now : new Date(givenAt);
    if (actor.role === 'prescriber' && givenBy !== undefined) throw fault('givenBy', 'speaksForThemselves');
    if (actor.role !== 'prescriber' && givenBy === undefined) throw fault('givenBy', 'whoMissing');
    return this.#once(caseId, actor, async (tx, open) => {
      const answered = [...new Set([substitution, ...beside])];
      const waiting = await consentsToGive(tx, caseId);
      const asked = waiting.filter((one) => answered.includes(one.substitution));
      if (answered.some((id) => !asked.some((one) => one.substitution === id)))
        throw fault('substitution', 'waitsNoMore');
      await refuseMoment(tx, 'givenAt', at, open.moments.requested);
      await ask(tx, GIVE, [caseId, answered, given, givenBy, at]);
      const says = { nl: askedInWords(asked, 'nl'), en: askedInWords(asked, 'en') };
      const product = asked.find((one) => one.product !== null)?.product ?? null;
      const more = { says, ...(given && { consent: asked.length < waiting.length }) };
      await tell(tx, given ? 'consent-given' : 'consent-refused', caseId, [{ substitution, product }], more);
      await record(tx, 'recordConsent', { caseId });
      return allow(open);
    });
  }

  /** A mistake: whoever recorded it takes all of it back. */
  takeBack(caseId: string, actor: Actor): Recorded {
    return this.#once(caseId, actor, async (tx, open) => {
      const taken = await ask<Named>(tx, TAKE_BACK, [caseId]);
      if (taken.length === 0) return refuse('not-correctable');
      await tell(tx, 'consent-taken-back', caseId, taken);
      await record(tx, 'consent-taken-back', { caseId });
      return allow(open);
    });
  }

  #once(caseId: string, actor: Actor, change: (tx: EntityManager, open: ShortCase) => Recorded): Recorded {
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofPracticeOrSupplier(tx, caseId);
        return open.ok ? change(tx, open.value) : open;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }
}

type Named = Pick<ConsentToGive, 'substitution' | 'product'>;
async function tell(
  tx: EntityManager,
  kind: string,
  caseId: string,
  about: readonly Named[],
  more = {},
): Promise<void> {
  for (const { substitution, product } of about)
    await announce(tx, kind, {
      subject: 'case',
      subjectId: caseId,
      caseId,
      detail: { substitution, product, ...more },
    });
}

const fault = (field: string, says: Parameters<typeof consentTexts.says>[0]) =>
  new BadInput([{ field, said: (language) => consentTexts(language)(says) }]);
