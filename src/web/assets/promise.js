// Beside the choice stands who comes and by when: the same form is asked again as soon as postcode, urgency or pharmacy changes.
import { become } from './become.js';

const PAUSE_MS = 300;
const PATIENCE_MS = 5000;
const ASKED_BY = ['patient[postcode]', 'patient.postcode', 'urgency', 'preferredPharmacyId'];
const form = document.querySelector('[data-live="promise"]')?.closest('form');
let waiting;
let asked = 0;

async function ask() {
  const turn = ++asked;
  const body = new URLSearchParams(new FormData(form));
  for (const name of ['_key', '_version', '_method']) body.delete(name);
  body.set('_key', crypto.randomUUID());
  const answer = await fetch('/cases/check/edit', {
    ...{ method: 'POST', headers: { accept: 'text/html' }, body },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  // Somebody typed on: a later answer says what holds.
  if (!answer?.ok || turn !== asked) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live="promise"], [data-live="who-can"]')) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next) become(part, next);
  }
}

form?.addEventListener('input', ({ target }) => {
  if (!ASKED_BY.includes(target.name)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void ask(), PAUSE_MS);
});
