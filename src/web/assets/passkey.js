// Asks the browser for a passkey and puts its answer in the form. Without this script a code does the same.
import './index.umd.min.js';

const { browserSupportsWebAuthn, startAuthentication, startRegistration } = globalThis.SimpleWebAuthnBrowser;

async function optionsFor(form, purpose) {
  const body = new URLSearchParams({ purpose });
  const token = form.elements.namedItem('_csrf');
  if (token) body.set('_csrf', token.value);
  const answer = await fetch('/session/passkey-options', {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
  });
  if (answer.ok) return answer.json();
  throw new Error(answer.status === 409 ? 'address' : 'failed');
}

async function ask(place, status) {
  const form = place.closest('form');
  const purpose = place.dataset.passkey;
  const optionsJSON = await optionsFor(form, purpose);
  const start = purpose === 'registration' ? startRegistration : startAuthentication;
  place.querySelector('input').value = JSON.stringify(await start({ optionsJSON }));
  status.textContent = status.dataset.read;
  if (place.dataset.sends) form.requestSubmit();
}

for (const place of browserSupportsWebAuthn() ? document.querySelectorAll('[data-passkey]') : []) {
  const status = place.querySelector('[role="status"]');
  place.hidden = false;
  place.querySelector('button').addEventListener('click', () => {
    status.textContent = '';
    ask(place, status).catch(({ message }) => {
      status.textContent = message === 'address' ? status.dataset.address : status.dataset.failed;
    });
  });
}
