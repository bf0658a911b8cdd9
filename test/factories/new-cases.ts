import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { valuesOf, type NewCase } from '../../src/requests/asking/submission.query.js';
import type { World } from './world.js';

export interface NewCaseOwn {
  id?: string;
  orderId?: string;
  pharmacyId?: string;
  facts?: Partial<NewCase['facts']>;
}

let number = 900_000;

/** All that a new case is written from, in the order of `submit_case`, as the application would hand it over. */
export function newCaseValues({ clock, organisations, standard }: World, own: NewCaseOwn = {}): unknown[] {
  const { id = uuidv7(), orderId = uuidv7(), pharmacyId = organisations.pharmacy, facts } = own;
  const soon = new Date(clock.now().getTime() + 3_600_000);
  const sealed = () => randomBytes(30);
  const mark = `1${randomBytes(16).toString('base64url')}`;
  return valuesOf({
    ...{ id, number: String(++number), offer: { pharmacyId, lapsesAt: soon }, considered: [] },
    facts: {
      ...{
        pc4: '2512',
        gmCode: 'GM0518',
        placeOfStay: 'home',
        urgency: 'today',
        patientKey: randomBytes(32).toString('hex'),
      },
      ...{ marks: [mark], sought: [mark], patientSaid: null },
      ...{ deliverBy: soon, orderValidUntil: soon, escalateAt: soon, homeCare: [], ownPharmacyId: null },
      signedOpium: [
        { slot: 'M1', substance: 'N02AA01', amount: 100, optional: false },
        { slot: 'M2', substance: 'N05CD08', amount: 150, optional: false },
      ],
      tryAgainAt: null,
      confirmedWith: 'code',
      ...facts,
    },
    patient: Array.from({ length: 16 }, sealed),
    request: {
      ...{
        placeOfStay: 'home',
        urgency: 'today',
        lifeExpectancy: 'days',
        opioidNaive: true,
        egfr: null,
        allergies: [],
        agreed: [],
        warnings: [],
      },
      ...{ currentOpioid: null, catheterPresent: null, directPhone: null, afterHours: 'post', postTold: false },
      ...{ regularPharmacyId: null, preferredPharmacyId: null, consent: true },
      standardId: standard,
    },
    order: { id: orderId, content: sealed(), hash: sealed(), validUntil: soon, opium: [] },
  });
}
