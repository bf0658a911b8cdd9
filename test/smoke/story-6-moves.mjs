import { holds, same, soon } from './look.mjs';
import { amsterdamDay, later } from './clock.mjs';
import { Case } from './steps.mjs';
import { settle } from './story-5-return.mjs';

export async function everyMove(cast) {
  await declinedReleasedWithdrawn(cast);
  await lapsedAndPlaced(cast);
  await broughtBackHandedOverReplaced(cast);
  await missingAndCorrected(cast);
}

async function declinedReleasedWithdrawn(cast) {
  const { gp, pharmacist, otherPharmacist } = cast;
  const it = await Case.asked(cast, '2512AB');
  await it.step(pharmacist, 'refusal', { reason: 'capacity' }, 'requested');
  await it.accept(otherPharmacist);
  await it.pack(otherPharmacist);
  await it.step(otherPharmacist, 'release', { reason: 'capacity' }, undefined);
  holds(['requested', 'unplaced'].includes(it.short.status), 'a released case', it.short);
  await it.step(gp, 'withdrawal', { reason: 'deceased' }, 'withdrawn');
  await pharmacist.post(`/cases/${it.id}/acceptance`, {}, 404);
}

/** One pharmacy serves Wassenaar: when it lets the offer lapse nobody is left, until somebody asks it again. */
async function lapsedAndPlaced(cast) {
  const { gp, coordinator } = cast;
  const it = await Case.asked(cast, '2241AB');
  same(it.short.status, 'requested', 'a case in Wassenaar');
  const asked = it.short.pharmacy;
  await lapse(it, cast);
  await it.step(gp, 'offer-again', {}, 'requested');
  await lapse(it, cast);
  const { items } = await coordinator.get('/?limit=100');
  holds(
    items.some(({ id }) => id === it.id),
    'the coordinator does not see what is unplaced',
    items,
  );
  await it.step(coordinator, 'placement', { pharmacyId: asked.id, agreedWith: 'dienstdoende apotheker' }, 'requested');
  const moves = await it.events(gp);
  for (const move of ['lapse', 'offerAgain', 'place']) holds(moves.includes(move), `no ${move}`, moves);
  await it.step(gp, 'withdrawal', { reason: 'admitted' }, 'withdrawn');
}

/** Waits with the clock until nobody can answer any more. */
async function lapse(it, { gp, administrator }) {
  const { offerLapsesAt } = await it.whole(gp);
  await administrator.post('/dev/clock', { to: later(new Date(offerLapsesAt), 1).toISOString() });
  await soon('the lapse', async () => (await it.whole(gp)).status === 'unplaced');
}

async function broughtBackHandedOverReplaced(cast) {
  const { pharmacist, otherPharmacist, otherGp } = cast;
  const it = await Case.asked(cast, '2512AB', {}, otherGp);
  await it.accept();
  await it.pack();
  await it.dispatch();
  await it.step(pharmacist, 'bringing-back', { reason: 'Niemand thuis' }, 'packed');
  await it.dispatch();
  await it.deliver();
  const { items } = await pharmacist.get('/kits?ready=true');
  const collectedKit = { collectedBy: 'pharmacy', sealIntact: true };
  const replacement = { kitId: items[0].id, receivedBy: 'nurse', collectedKit, deviationReason: 'shortage' };
  const { reason } = await pharmacist.post(`/cases/${it.id}/replacement`, replacement, 409);
  same(reason, 'order-not-valid', 'a second kit on the first signature');
  await it.step(pharmacist, 'replacement/signature', { kitId: items[0].id }, 'delivered');
  await it.step(otherGp, 'order/renewal', { signature: { confirmed: true } }, 'delivered');
  await it.step(pharmacist, 'replacement', replacement, 'delivered');
  await it.step(pharmacist, 'hand-over', { pharmacyId: otherPharmacist.organisation.id }, undefined);
  await it.step(otherPharmacist, 'hand-over/acceptance', {}, 'delivered');
  same((await it.whole(otherPharmacist)).pharmacy.id, otherPharmacist.organisation.id, 'who has the case');
}

async function missingAndCorrected(cast) {
  const { gp, pharmacist, pharmacist2, administrator } = cast;
  const it = await (await Case.asked(cast, '2512AB')).supplied();
  const today = amsterdamDay(new Date((await administrator.get('/dev/clock')).now));
  await it.end(today);
  await it.step(gp, 'correction', { reason: 'Bij de verkeerde patiënt' }, 'delivered');
  await it.end(today);
  await it.step(pharmacist, 'missing', { kitId: it.kit.id, remark: 'Niet gevonden' }, 'missing');
  await it.takeBack();
  await settle(it, pharmacist, pharmacist2);
  const moves = await it.events(gp);
  for (const move of ['end', 'correction', 'miss', 'takeBack', 'settle'])
    holds(moves.includes(move), `no ${move}`, moves);
}
