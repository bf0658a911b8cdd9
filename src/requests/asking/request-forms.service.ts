import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { record } from '../../access/audit.js';
import { shortagesToday, type Shortage } from '../../kit-standards/shortage.js';
import { may } from '../../access/may.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { ByHand, type ToPhone } from '../../pharmacies/by-hand.service.js';
import { candidateRows, type CandidateRow } from '../../pharmacies/candidates.page.js';
import { Offers } from '../../pharmacies/candidates.service.js';
import { BadInput } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { answersOf, prefilledBy } from './answers-of-draft.js';
import { Drafts } from './drafts.service.js';
import { answersIn, type FormAnswers } from './form-answers.js';
import { EarlierRequests, type PossiblySame } from './earlier-requests.service.js';
import {
  kitToday,
  organisationsOf,
  ownPractice,
  type Choice,
  type KitSlot,
  type OwnPractice,
} from './form-choices.query.js';
import { promisedBy, type Promised } from './promise.rules.js';
import { actsWith, type NurseAct } from './nurse-acts.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import { orderedWith } from './order-lines.rules.js';
import { aboutRequest } from './request-context.query.js';
import { Recognition } from '../../patients/recognition.service.js';
import { readyAmounts, type ReadyAmount } from './ready-amounts.query.js';
import { requestFrom, type RequestInput } from './request.input.js';
import type { Warning } from './warnings.js';
import { warningsOf } from './warnings.rules.js';
import { Signing } from './signing.service.js';
import { askFor, Submissions, type OpenForPatient } from './submissions.service.js';
import { URGENCIES, type Urgency } from '../../pharmacies/deliver-by.rules.js';
import { pc4Of, plainPostcode } from '../../web/input/postcode.js';

export interface RequestForm {
  /** Filling in, or looking once more before it is sent. */
  step: 'edit' | 'check';
  answers: FormAnswers;
  practice: OwnPractice;
  homeCare: Choice[];
  pharmacies: Choice[];
  standard: string | null;
  slots: KitSlot[];
  /** What a shortage changes in it today. */
  shortages: Shortage[];
  /** At the pharmacy that is asked first; on looking once more. */
  ready: ReadyAmount[];
  /** For the patient's postcode when it is known, else around the practice. */
  candidates: { pc4: string; urgency: Urgency; rows: CandidateRow[] } | null;
  deliverBy: Date | null;
  /** Who comes and by when; null while nobody said where or how soon. */
  promise: Promised | null;
  /** When nobody can supply. */
  whomToPhone: ToPhone[] | null;
  /** What the order says of each medicine: as agreed, and on looking once more as the prescriber wants it. */
  medicines: OrderedMedicine[];
  /** What the nurse may do, as it goes with them or as the prescriber wants it. */
  acts: NurseAct[];
  /** What speaks for a second look; on looking once more. */
  warnings: Warning[];
  duplicate: OpenForPatient | null;
  /** Requests of the own practice that may be for the same patient. */
  possiblySame: PossiblySame[];
  draft: { id: string; version: number } | null;
  maySign: boolean;
  needsProof: boolean;
}

/** Whom a form names; whatever else stands there names nobody. */
const idIn = (text: string | undefined): string | null => (text && isUUID(text) ? text : null);

/** Everything that the request form shows. */
@Injectable()
export class RequestForms {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly earlier: EarlierRequests,
    private readonly offers: Offers,
    private readonly hand: ByHand,
    private readonly recognition: Recognition,
    private readonly signing: Signing,
    private readonly submissions: Submissions,
  ) {}

  /** What was typed, else as far as the draft goes, else blank. */
  form(signedIn: SignedIn, draftId?: string, typed?: object): Promise<Result<RequestForm, 'not-found'>> {
    return this.database.read(signedIn.actor, async (tx) => {
      const draft = draftId === undefined ? null : await this.drafts.find(tx, draftId);
      if (draftId !== undefined && !draft) return refuse('not-found');
      const around = await this.#around(tx, signedIn);
      const { postcode } = around.practice;
      const answers =
        typed || !draft
          ? answersIn(typed ?? prefilledBy(around.practice))
          : answersOf(draft, around.practice, signedIn);
      const chosen = URGENCIES.find((it) => it === answers['urgency']?.[0]);
      const urgency = chosen ?? 'today';
      const own = plainPostcode(answers['patient.postcode']?.[0] ?? '');
      const where = own ?? postcode;
      const pc4 = where ? pc4Of(where) : null;
      const preferredPharmacyId = idIn(answers['preferredPharmacyId']?.[0]);
      const ask = pc4 ? { pc4, urgency, preferredPharmacyId } : null;
      const weighed = ask && (await this.offers.orderFor(tx, ask));
      const isSaid = ask && weighed && chosen && own;
      return allow<RequestForm>({
        ...around,
        step: 'edit',
        answers,
        promise: isSaid ? promisedBy(weighed, await this.offers.urgently(tx, ask, weighed)) : null,
        candidates: pc4 && weighed ? { pc4, urgency, rows: candidateRows(weighed) } : null,
        draft: draft && { id: draft.id, version: draft.version },
      });
    });
  }

  /** What was typed is shown again, also when a colleague threw its draft away or sent it in the meantime. */
  async typedForm(
    signedIn: SignedIn,
    draftId: string | undefined,
    typed: object,
  ): Promise<Result<RequestForm, 'not-found'>> {
    const there = await this.form(signedIn, draftId);
    const form = there.ok || draftId === undefined ? there : await this.form(signedIn);
    if (!form.ok) return form;
    const { actor } = signedIn;
    const possiblySame = await this.database.read(actor, (tx) => this.earlier.askedAgain(tx, typed, actor));
    return allow({ ...form.value, possiblySame });
  }

  /** As it was looked over, when only the signature was not taken; else the questions. */
  async checkedAgain(signedIn: SignedIn, draftId: string | undefined, typed: object, input: RequestInput | null) {
    const form = await this.typedForm(signedIn, draftId, typed);
    if (!form.ok || !input) return form;
    try {
      const { possiblySame, draft } = form.value;
      return allow<RequestForm>({ ...(await this.check(input, signedIn)), possiblySame, draft });
    } catch (error) {
      if (error instanceof BadInput) return form;
      throw error;
    }
  }

  /** Nothing is kept: the page carries what was filled in to the next step. */
  check(input: RequestInput, signedIn: SignedIn, draftId?: string): Promise<RequestForm> {
    return this.database.read(signedIn.actor, async (tx) => {
      const request = requestFrom(input);
      const { about, weighed } = await this.submissions.weigh(tx, request);
      const ask = askFor(request);
      const medicines = about.medicines.map((medicine) => orderedWith(medicine, request.orderLines, request));
      const key = this.recognition.newKey(request.patient, signedIn.actor.network);
      const draft = draftId === undefined ? null : await this.drafts.find(tx, draftId);
      const earlier = await this.earlier.find(tx, request.patient, signedIn.actor);
      const duplicate = await this.submissions.openAmong(tx, earlier, request.patient);
      await record(tx, 'search', { caseId: duplicate?.id, detail: 'same-patient', patientKey: key });
      return {
        ...(await this.#around(tx, signedIn)),
        step: 'check',
        answers: { ...answersIn(input), ...answersIn({ warningsPassed: draft?.body.warningsPassed }) },
        medicines,
        acts: [...(request.acts ?? actsWith(medicines, request.catheterPresent))],
        warnings: warningsOf(request, { ...about, medicines, kitAtHome: duplicate !== null }),
        candidates: {
          ...{ pc4: ask.pc4, urgency: ask.urgency },
          rows: candidateRows(weighed),
        },
        deliverBy: weighed.deliverBy,
        promise: promisedBy(weighed, await this.offers.urgently(tx, ask, weighed)),
        duplicate,
        possiblySame: await this.earlier.toBeAsked(tx, earlier, request.patient, signedIn.actor),
        ready: weighed.offer ? await readyAmounts(tx, weighed.offer.pharmacyId) : [],
        whomToPhone: weighed.offer
          ? null
          : await this.hand.whomToPhone(tx, { pc4: ask.pc4, urgency: ask.urgency, deliverBy: weighed.deliverBy }),
        draft: draft && { id: draft.id, version: draft.version },
      };
    });
  }

  async #around(tx: EntityManager, signedIn: SignedIn) {
    const { standard, slots } = await kitToday(tx);
    const medicines = (await aboutRequest(tx, [])).medicines.map((medicine) => orderedWith(medicine));
    return {
      ...{ standard, slots, shortages: await shortagesToday(tx), deliverBy: null },
      ...{ warnings: [], ready: [], duplicate: null, possiblySame: [], whomToPhone: null },
      ...{ medicines, acts: actsWith(medicines, null) },
      practice: await ownPractice(tx),
      homeCare: await organisationsOf(tx, 'home-care'),
      pharmacies: await organisationsOf(tx, 'pharmacy'),
      maySign: may(signedIn.role, 'submit'),
      needsProof: this.signing.needsProof(signedIn),
    };
  }
}
