import { Injectable } from '@nestjs/common';
import { Files } from '../../access/files/files.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { refuse, allow, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import { kitToday, organisationsOf, type Choice, type KitSlot } from '../asking/form-choices.query.js';
import { answersIn, type FormAnswers } from '../asking/form-answers.js';
import { actsWith, type NurseAct } from '../asking/nurse-acts.js';
import { orderedWith } from '../asking/order-lines.rules.js';
import type { OrderedMedicine } from '../asking/ordered-medicine.js';
import { aboutRequest } from '../asking/request-context.query.js';
import { requestFrom } from '../asking/request.input.js';
import type { Warning } from '../asking/warnings.js';
import { warningsOf } from '../asking/warnings.rules.js';
import { Drafts } from '../asking/drafts.service.js';
import type { OnBehalfDraftInput, OnBehalfInput } from './on-behalf.input.js';
import type { NewRequest } from '../asking/request.js';
import { RequestFaults } from '../asking/request-faults.service.js';
import { askFor, Submissions } from '../asking/submissions.service.js';
import { promisedBy, type Promised } from '../asking/promise.rules.js';
import { Offers } from '../../pharmacies/candidates.service.js';
import { BadInput } from '../../web/problem.js';
import { judgeTogether, type Rightly } from '../../web/rightly.js';
import { prescribesAt, wasSent } from './on-behalf.query.js';
import { SignedForms } from './signed-forms.service.js';
import { signedFormTexts } from './signed-form.text.js';
import type { FormSent, OnBehalf } from './on-behalf.js';
import { onBehalfTexts } from './on-behalf.text.js';

export interface OnBehalfForm {
  practices: Choice[];
  homeCare: Choice[];
  pharmacies: Choice[];
  slots: KitSlot[];
  /** The own pharmacy: asked first unless another is named. */
  preferred: string | null;
  /** Filling in, or looking once more before it is entered. */
  step: 'edit' | 'check';
  answers: FormAnswers;
  medicines: OrderedMedicine[];
  acts: NurseAct[];
  /** What the prescriber is to be told; on looking once more. */
  warnings: Warning[];
  deliverBy: Date | null;
  /** Who comes and by when; on looking once more. */
  promise: Promised | null;
  draft: { id: string; version: number } | null;
}

type NoForm = 'not-your-turn' | 'not-found';
const ENTERS: readonly string[] = ['pharmacy', 'out-of-hours-post'];
export const isEntering = (kind: string): boolean => ENTERS.includes(kind);

/** Who has a telephone beside them writes down what a prescriber asks; the prescriber signs afterwards. */
@Injectable()
export class RequestsOnBehalf {
  constructor(
    private readonly database: Database,
    private readonly submissions: Submissions,
    private readonly faults: RequestFaults,
    private readonly files: Files,
    private readonly forms: SignedForms,
    private readonly drafts: Drafts,
    private readonly offers: Offers,
  ) {}

  /** What was typed, else as far as the draft goes, else blank. */
  form({ actor, organisation }: SignedIn, draftId?: string, typed?: object): Promise<Result<OnBehalfForm, NoForm>> {
    return this.database.read(actor, async (tx) => {
      const draft = draftId === undefined ? null : await this.drafts.find(tx, draftId, 'on-behalf');
      // Thrown away or entered by a colleague in the meantime: what was typed is shown all the same.
      if (draftId !== undefined && !draft && !typed) return refuse('not-found');
      if (!isEntering(organisation.kind)) return refuse('not-your-turn');
      const preferred = organisation.kind === 'pharmacy' ? organisation.id : null;
      const medicines = (await aboutRequest(tx, [])).medicines.map((medicine) => orderedWith(medicine));
      return allow({
        ...{ step: 'edit', medicines, acts: actsWith(medicines, null), warnings: [] },
        ...{ deliverBy: null, promise: null },
        answers: answersIn(typed ?? draft?.body ?? { placeOfStay: 'home', preferredPharmacyId: preferred }),
        draft: draft && { id: draft.id, version: draft.version },
        preferred,
        practices: await organisationsOf(tx, 'practice'),
        homeCare: await organisationsOf(tx, 'home-care'),
        pharmacies: await organisationsOf(tx, 'pharmacy'),
        slots: (await kitToday(tx)).slots,
      });
    });
  }

  /** With what speaks for a second look, so that it is said while the prescriber is on the telephone; nothing is kept. */
  async check(input: OnBehalfInput, signedIn: SignedIn, draftId?: string): Promise<Result<OnBehalfForm, NoForm>> {
    const form = await this.form(signedIn, draftId, input);
    if (!form.ok) return form;
    await this.refuseSoFar(input, signedIn.actor);
    return this.database.read(signedIn.actor, async (tx) => {
      const request = requestFrom(input);
      const { about, weighed } = await this.submissions.weigh(tx, request);
      const medicines = about.medicines.map((medicine) => orderedWith(medicine, request.orderLines, request));
      return allow<OnBehalfForm>({
        ...form.value,
        ...{ step: 'check', medicines, acts: [...(request.acts ?? actsWith(medicines, request.catheterPresent))] },
        warnings: warningsOf(request, { ...about, medicines, kitAtHome: false }),
        deliverBy: weighed.deliverBy,
        promise: promisedBy(weighed, await this.offers.urgently(tx, askFor(request), weighed)),
      });
    });
  }

  /** What its rules refuse, whether or not all of it is filled in. */
  async refuseSoFar(input: Rightly<OnBehalfInput>, actor: Actor): Promise<void> {
    await judgeTogether(
      () => this.#refuseWhoIsNot(input, actor),
      () => this.faults.refuseSoFar(input, actor),
    );
  }

  async keep(body: OnBehalfDraftInput, { actor, organisation }: SignedIn) {
    if (!isEntering(organisation.kind)) return refuse('not-your-turn');
    return this.drafts.make(body, actor, 'on-behalf');
  }

  /** A pharmacy that names no other as the patient's own keeps its part in what it entered, also when another supplies. */
  async enter(
    request: NewRequest,
    onBehalf: OnBehalf,
    signedIn: SignedIn,
    { sent, draftId, itIsSo }: { sent: FormSent | null; draftId?: string; itIsSo?: string[] },
  ) {
    const { actor, organisation } = signedIn;
    if (!isEntering(organisation.kind)) return refuse('not-your-turn');
    const own = organisation.kind === 'pharmacy' ? organisation.id : null;
    const asked = {
      ...request,
      preferredPharmacyId: request.preferredPharmacyId ?? own,
      regularPharmacyId: request.regularPharmacyId ?? own,
    };
    await this.#refuseWhoIsNot({ ...onBehalf, itIsSo }, actor);
    const form = sent && (await this.#bytesOf(sent, actor));
    const made = await this.submissions.submit(asked, actor, { confirmedWith: null, onBehalf, draftId });
    if (!made.ok || !sent || !form) return made;
    const onForm = { signedOn: sent.signedOn, asAgreed: true, lines: asked.orderLines ?? [] };
    const withoutKey = { ...signedIn, actor: { ...actor, command: undefined } };
    const attached = await this.forms.attach(made.value.id, onForm, form, withoutKey, asked.patient);
    if (!attached.ok) return attached;
    await this.files.remove(sent.file, actor);
    return made;
  }

  /** Of a request that is sent once more the file is gone: it was attached the first time. */
  async #bytesOf({ file, signedOn }: FormSent, actor: Actor): Promise<Buffer | null> {
    if (await this.database.read(actor, (tx) => wasSent(tx, actor.command))) return null;
    const kept = await this.files.find(file, actor);
    if (!kept) throw new BadInput([{ field: 'form', said: (language) => signedFormTexts(language)('unknown') }]);
    this.forms.refuseFaults(kept.bytes, 'form', signedOn);
    return kept.bytes;
  }

  /** A practice that is none, and a name that is not known there: a locum may be, and then it is asked about. */
  async #refuseWhoIsNot(
    { practiceId, prescriberName, itIsSo }: Partial<Pick<OnBehalfInput, 'practiceId' | 'prescriberName' | 'itIsSo'>>,
    actor: Actor,
  ): Promise<void> {
    if (practiceId === undefined) return;
    const fault = await this.database.read(actor, async (tx) => {
      const practices = await organisationsOf(tx, 'practice');
      if (!practices.some(({ id }) => id === practiceId))
        return { field: 'practiceId', key: 'practiceMissing' } as const;
      const isAsked = prescriberName !== undefined && !itIsSo?.includes('prescriberName');
      if (!isAsked || (await prescribesAt(tx, practiceId, prescriberName))) return null;
      return { field: 'prescriberName', key: 'prescriberUnknown', mayBeSo: true } as const;
    });
    if (fault) throw new BadInput([{ ...fault, said: (language) => onBehalfTexts(language)(fault.key) }]);
  }
}
