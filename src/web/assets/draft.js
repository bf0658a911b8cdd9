// Keeps what was filled in as a draft a few seconds after the last change, so that an ended session loses nothing.
const PAUSE_MS = 5000;
const button = document.querySelector('button[formaction^="/drafts"]');
const form = button?.form;
let timer = 0;

async function keep() {
  const body = new URLSearchParams(new FormData(form));
  body.set('_key', crypto.randomUUID());
  if (button.name) body.set(button.name, button.value);
  const headers = { accept: 'application/json' };
  const answer = await fetch(button.formAction, { method: 'POST', headers, body }).catch(() => null);
  if (!answer?.ok) return;
  goOnWith(await answer.json());
}

// From now on the same draft is changed, sent, and found again by the address of this page.
function goOnWith({ id, version }) {
  button.formAction = `/drafts/${id}`;
  button.name = '_method';
  button.value = 'PATCH';
  form.action = `/cases/check?draft=${id}`;
  const hidden = form.elements.namedItem('_version') ?? document.createElement('input');
  Object.assign(hidden, { type: 'hidden', name: '_version', value: version });
  form.append(hidden);
  history.replaceState(null, '', `/cases/new?draft=${id}`);
}

form?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), PAUSE_MS);
});
form?.addEventListener('submit', () => clearTimeout(timer));
