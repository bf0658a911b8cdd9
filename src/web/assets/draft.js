// Keeps what was filled in as a draft a second after the last change and on leaving, so that a reload, another language
// or an ended session loses nothing.
const PAUSE_MS = 1000;
const PATIENCE_MS = 5000;
const button = document.querySelector('button[formaction*="/drafts"]');
const form = button?.form;
const told = form?.querySelector('[data-kept]');
const drafts = button?.getAttribute('formaction').replace(/\/drafts.*/, '/drafts');
let timer = 0;
let keeping = null;

function forget() {
  clearTimeout(timer);
  timer = 0;
}

async function send() {
  forget();
  const answer = await post(button.formAction, filledIn());
  if (answer?.ok) goOnWith(await answer.json());
  told.textContent = answer?.ok ? told.dataset.kept : told.dataset.notKept;
}

function filledIn() {
  const body = new URLSearchParams(new FormData(form));
  body.set('_key', crypto.randomUUID());
  if (button.name) body.set(button.name, button.value);
  return body;
}

const post = (to, body) =>
  fetch(to, {
    ...{ method: 'POST', headers: { accept: 'application/json' }, body },
    ...{ signal: AbortSignal.timeout(PATIENCE_MS), keepalive: true },
  }).catch(() => null);

// What is on its way when somebody leaves was sent before their last word, and nobody waits for its answer. Of a first one the draft is not
// known yet: then the last word is a draft of its own, for two drafts are better than a lost one.
function leave() {
  if (!timer) return;
  if (!keeping) return void keep();
  forget();
  const body = filledIn();
  if (body.has('_version')) body.set('_version', Number(body.get('_version')) + 1);
  void post(button.formAction, body);
}

// One after the other: the first makes the draft that the next one changes.
async function keep() {
  while (keeping) await keeping;
  if (!timer) return;
  keeping = send().finally(() => (keeping = null));
  await keeping;
}

// From now on the same draft is changed, sent, and found again by the address of this page.
function goOnWith({ id, version }) {
  button.formAction = `${drafts}/${id}`;
  button.name = '_method';
  button.value = 'PATCH';
  // As it is written: who keeps the form for later takes no whole address.
  form.action = `${form.getAttribute('action').split('?')[0]}?draft=${id}`;
  const hidden = form.elements.namedItem('_version') ?? document.createElement('input');
  Object.assign(hidden, { type: 'hidden', name: '_version', value: version });
  form.append(hidden);
  const here = `${told.dataset.form}?draft=${id}`;
  history.replaceState(history.state, '', here);
  for (const link of document.querySelectorAll('a[href^="/language/"]'))
    link.search = `?back=${encodeURIComponent(here)}`;
}

function soon() {
  told.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => void keep(), PAUSE_MS);
}

if (form) {
  form.addEventListener('input', soon);
  // Shown again with what was typed: nobody keeps that yet.
  if (document.querySelector('dialog[data-typed]')) soon();
  addEventListener('beforeunload', leave);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keep());
  // The page that follows has no draft of its own to lose, and knows this one.
  form.addEventListener('submit', (event) => {
    if (event.submitter === button && !keeping) forget();
    if (!timer && !keeping) return;
    event.preventDefault();
    event.stopPropagation();
    void keep().then(() => form.requestSubmit(event.submitter));
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/language/"]');
    if (!link || (!timer && !keeping) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void keep().then(() => (location.href = link.href));
  });
}
