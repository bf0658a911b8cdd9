// Warns when nobody touched the page for long; keeps what was typed and leaves, so that no patient stays on the screen.
const dialog = document.querySelector('dialog[data-idle]');
const forms = [...document.querySelectorAll('form[method="post"]:not([action="/find"])')].filter(
  (form) => !dialog.contains(form),
);
const others = new BroadcastChannel('session');
const ASK_AGAIN_MS = 2 * 60_000;
const PATIENCE_MS = 5000;
let warnAt;
let endAt;
let asked = Date.now();
let leaving = false;

const csrf = () => dialog.querySelector('[name="_csrf"]').value;
const send = (path, body, own = {}) =>
  fetch(path, {
    method: 'POST',
    keepalive: true,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf(), ...own },
    body: JSON.stringify(body),
  }).catch(() => null);

function heard({ warnMs, endMs, last }) {
  warnAt = Date.now() + warnMs;
  endAt = Date.now() + endMs;
  for (const text of dialog.querySelectorAll('[data-idle-text]'))
    text.hidden = (text.dataset.idleText === 'last') !== last;
  if (warnMs > 0) dialog.close();
}

function look() {
  if (Date.now() >= endAt) void leave();
  else if (Date.now() >= warnAt && !dialog.open) dialog.showModal();
}

async function goOn() {
  asked = Date.now();
  const answer = await send('/session/activity', {});
  if (answer?.status === 401) return leave();
  if (!answer?.ok) return;
  const left = await answer.json();
  heard(left);
  others.postMessage(left);
}

// Only what somebody changed, and never what proves who they are.
const typedIn = (form) => {
  const secret = new Set(
    [...form.querySelectorAll('[type="password"], [type="file"], [autocomplete="one-time-code"]')].map((it) => it.name),
  );
  const data = new FormData(form);
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('_') && !secret.has(name));
  return names.map((name) => ({ name, values: data.getAll(name).filter((value) => typeof value === 'string') }));
};
const untouched = new Map(forms.map((form) => [form, dialog.dataset.typed ? '' : JSON.stringify(typedIn(form))]));

function keep(form) {
  const path = form.getAttribute('action');
  // A button may say what pressing it means; the form itself says so in a hidden field.
  const method = form.querySelector('input[name="_method"]')?.value ?? 'POST';
  const title = document.querySelector('h1')?.textContent.trim().slice(0, 200) || undefined;
  // Not a sign that somebody is there.
  return send('/session/kept-form', { path, method, title, fields: typedIn(form) }, { 'x-refresh': '1' });
}

async function leave() {
  if (leaving) return;
  leaving = true;
  clearInterval(looking);
  const changed = forms.filter((form) => form.isConnected && JSON.stringify(typedIn(form)) !== untouched.get(form));
  const keeping = changed.map(keep);
  dialog.close();
  document.body.hidden = true;
  const answers = await Promise.all(keeping);
  const kept = (await Promise.all(answers.map((answer) => (answer?.ok ? answer.json() : {})))).some((one) => one.kept);
  const back = kept ? '/session/kept-form' : location.pathname + location.search;
  location.replace(`/sign-in?back=${encodeURIComponent(back)}`);
}

const first = { warnMs: Number(dialog.dataset.warnMs), endMs: Number(dialog.dataset.endMs) };
heard({ ...first, last: dialog.dataset.last === 'yes' });
// Opening a page is a sign of life for every other one.
others.postMessage({ ...first, last: dialog.dataset.last === 'yes' });
others.addEventListener('message', ({ data }) => (data === 'left' ? setTimeout(goOn, 1000) : heard(data)));
const looking = setInterval(look, 1000);
for (const sign of ['visibilitychange', 'pageshow', 'focus']) addEventListener(sign, look);
for (const sign of ['keydown', 'pointerdown', 'input'])
  document.addEventListener(sign, () => {
    if (!dialog.open && Date.now() - asked > ASK_AGAIN_MS) void goOn();
  });
dialog.querySelector('[data-idle-stay]').addEventListener('click', () => void goOn());
dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  void goOn();
});
document.addEventListener('submit', ({ target }) => {
  if (target.getAttribute('action') === '/session') others.postMessage('left');
});
document.addEventListener('session-over', (event) => {
  event.preventDefault();
  void leave();
});
