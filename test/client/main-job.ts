import { done, signedIn, systemWith, type Account, type Api } from './api.js';
import type { components } from './description.js';

export interface Asked {
  baseUrl: string;
  standard: string;
  pharmacy: string;
  homeCare: string;
  /** Of the pharmacy's own system. */
  token: string;
  now: string;
  prescriber: Account;
  pharmacist: Account;
  colleague: Account;
  nurse: Account;
  witness: Account;
}

/** From a request to the last ampoule, by a client that knows nothing but the description of the interface. */
export async function mainJob(asked: Asked): Promise<string[]> {
  const { baseUrl } = asked;
  const system = systemWith(baseUrl, asked.token);
  const pharmacist = await signedIn(baseUrl, asked.pharmacist);
  const kitId = await sealedKit(asked, pharmacist);
  const { id: caseId, status } = await request(asked);
  const statuses = [status, ...(await supply(system, caseId, kitId)), ...(await use(asked, caseId))];
  return [...statuses, ...(await comeBack(asked, pharmacist, caseId, kitId))];
}

async function sealedKit(asked: Asked, pharmacist: Api): Promise<string> {
  const standard = done(await pharmacist.GET('/standards/{id}', { params: { path: { id: asked.standard } } }));
  const lines = standard.slots
    .filter(({ kind, mandatory }) => mandatory && kind !== 'document')
    .flatMap(({ code, min, products: [product] }) =>
      product ? [{ slot: code, product: product.code, quantity: min, lot: 'AB12', expiry: '2028-06-30' }] : [],
    );
  const kit = done(await pharmacist.POST('/kits', { body: { standardVersionId: asked.standard, lines } }));
  const path = { id: kit.id };
  const colleague = await signedIn(asked.baseUrl, asked.colleague);
  done(await colleague.POST('/kits/{id}/check', { params: { path } }));
  return done(await pharmacist.POST('/kits/{id}/seal', { params: { path }, body: { sealNumber: 'ZEGEL-CLIENT-1' } }))
    .id;
}

async function request(asked: Asked) {
  const prescriber = await signedIn(asked.baseUrl, asked.prescriber);
  const body: components['schemas']['CaseInput'] = {
    patient: {
      birthName: 'De Vries',
      initials: 'A.B.',
      birthDate: '1941-03-09',
      sex: 'female',
      bsn: '999996708',
      postcode: '2512 AB',
      houseNumber: 12,
    },
    placeOfStay: 'home',
    urgency: 'today',
    lifeExpectancy: 'weeks1to2',
    opioidNaive: true,
    preferredPharmacyId: asked.pharmacy,
    homeCareOrganisationId: asked.homeCare,
    consent: true,
    signature: { confirmed: true },
  };
  return done(await prescriber.POST('/cases', { body }));
}

async function supply(system: Api, caseId: string, kitId: string) {
  const params = { path: { caseId } };
  const accepted = done(await system.POST('/cases/{caseId}/acceptance', { params }));
  const packed = done(await system.POST('/cases/{caseId}/packing', { params, body: { kitId } }));
  const sent = done(await system.POST('/cases/{caseId}/dispatch', { params }));
  const received = await system.POST('/cases/{caseId}/delivery', {
    params,
    body: { receivedBy: 'partner', leafletGiven: true },
  });
  return [accepted, packed, sent, done(received)].map(({ status }) => status);
}

async function use({ baseUrl, nurse: account, now }: Asked, caseId: string) {
  const nurse = await signedIn(baseUrl, account);
  const params = { path: { caseId } };
  const used = [{ slot: 'M1', quantity: 2 }];
  const opened = await nurse.POST('/cases/{caseId}/opening', {
    params,
    body: { openedAt: now, openedBy: 'nurse', orderedBy: 'prescriber', used },
  });
  const ended = await nurse.POST('/cases/{caseId}/end', {
    params,
    body: { reason: 'deceased', on: now.slice(0, 10) },
  });
  return [done(opened).status, done(ended).status];
}

async function comeBack(asked: Asked, pharmacist: Api, caseId: string, kitId: string) {
  const params = { path: { caseId } };
  const back = await pharmacist.POST('/cases/{caseId}/return', {
    params,
    body: { kits: [{ kitId, collectedBy: 'home-care', sealIntact: false }] },
  });
  const kit = done(await pharmacist.GET('/kits/{id}', { params: { path: { id: kitId } } }));
  const lines = kit.lines.map(({ slot, product, lot, quantity }) => {
    const used = slot === 'M1' ? 2 : 0;
    return { kitId, slot, product, lot, used, wasted: 0, destroyed: quantity - used, reused: 0, missing: 0 };
  });
  const body = { lines, witness: asked.witness };
  const settled = done(await pharmacist.POST('/cases/{caseId}/settlement', { params, body }));
  return [done(back).status, settled.status];
}
