import { holds, same } from './look.mjs';
import { amsterdamDay } from './clock.mjs';

export async function fromOpeningToSettlement(cast) {
  const { nurse, gp, pharmacist, pharmacist2, administrator, mainCase: it } = cast;
  const now = new Date((await administrator.get('/dev/clock')).now);
  const opening = { openedAt: now.toISOString(), openedBy: 'nurse', orderedBy: 'prescriber', symptoms: ['pain'] };
  await it.step(nurse, 'opening', { ...opening, used: [{ slot: 'M1', quantity: 3 }] }, 'opened');
  await it.end(amsterdamDay(now), gp);
  await it.takeBack(pharmacist, false);
  await settle(it, pharmacist, pharmacist2, { M1: 3 });
  const { items } = await gp.get(`/cases/${it.id}/events`);
  same(items.at(-1).move, 'settle', 'the last thing that happened');
}

/** Everything that was not used is destroyed or put away; list I and II with a witness. */
export async function settle(it, pharmacist, beside, used = {}) {
  const { lines: kit } = await pharmacist.get(`/kits/${it.kit.id}`);
  const lines = kit
    .filter(({ kind }) => kind !== 'document')
    .map(({ slot, lot, quantity, onReturn }) => {
      const taken = used[slot] ?? 0;
      const reused = onReturn === 'reuse' ? quantity - taken : 0;
      return {
        kitId: it.kit.id,
        slot,
        lot,
        used: taken,
        wasted: 0,
        destroyed: quantity - taken - reused,
        reused,
        missing: 0,
      };
    });
  const without = await pharmacist.post(`/cases/${it.id}/settlement`, { lines }, 409);
  same(without.reason, 'witness-needed', 'destroying list I and II alone');
  const tooFew = { lines: lines.slice(1), witness: { email: beside.email, password: 'demo' } };
  const missing = await pharmacist.post(`/cases/${it.id}/settlement`, tooFew, 409);
  same(missing.reason, 'lines-not-accounted-for', 'a line that was left out');
  await it.step(pharmacist, 'settlement', { lines, witness: tooFew.witness }, 'settled');
  holds(it.short.moments.settled, 'no moment of settlement', it.short);
}
