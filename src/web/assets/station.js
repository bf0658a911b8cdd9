// Catches what a scanner types wherever the focus is, sends it in batches, and shows the answer to each without loading the page.
const station = document.querySelector('[data-station]');
const field = station.querySelector('[name="scans[0][text]"]');
const { form } = field;
const each = form.elements.namedItem('scans[0][quantity]');
const list = station.querySelector('[data-answers]');
const status = station.querySelector('[data-station-status]');

const SEPARATOR = '\u001d';
/** Nobody types eight signs so fast on an average; one of them may come late, when the computer is busy. */
const BETWEEN_KEYS_MS = 40;
const PAUSE_MS = 300;
const LEAST_SIGNS = 8;
const MOST_AT_ONCE = 50;
const PATIENCE_MS = 15_000;
const AGAIN_MS = 2_000;

const queue = [];
let sending = false;
let burst = null;

// The separator of a code comes as Ctrl and the key of "]", whatever that key gives on this keyboard.
const isSeparator = (event) =>
  (event.ctrlKey && !event.altKey && event.code === 'BracketRight') || event.keyCode === 29;
const isSign = (event) =>
  event.key.length === 1 && !event.metaKey && (!event.ctrlKey || event.getModifierState('AltGraph'));
const isTypedIn = (element) =>
  element?.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="submit"], [type="button"])');

function follow({ timeStamp, repeat }, sign) {
  const { activeElement: at } = document;
  const goesOn = burst !== null && timeStamp - burst.last < PAUSE_MS && !repeat;
  if (!goesOn) burst = { text: '', at, before: at?.value, first: timeStamp };
  burst.text += sign;
  burst.last = timeStamp;
}

function isScan({ timeStamp }) {
  if (burst === null || burst.text.length < LEAST_SIGNS || timeStamp - burst.last > PAUSE_MS) return false;
  return burst.last - burst.first < BETWEEN_KEYS_MS * burst.text.length;
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Tab') return end(event);
    const sign = isSeparator(event) ? SEPARATOR : isSign(event) ? event.key : null;
    if (sign === null) return;
    follow(event, sign);
    if (!isTypedIn(document.activeElement) && sign !== ' ' && sign !== '/') field.focus();
    if (sign !== SEPARATOR) return;
    event.preventDefault();
    if (document.activeElement === field)
      field.setRangeText(SEPARATOR, field.selectionStart, field.selectionEnd, 'end');
  },
  true,
);

function end(event) {
  const scanned = isScan(event);
  const { text, at, before } = burst ?? {};
  burst = null;
  if (document.activeElement === field) {
    if (event.key === 'Tab' && !scanned) return;
    event.preventDefault();
    take(field.value);
    field.value = '';
  } else if (scanned) {
    // What a scanner typed into a field for something else goes out of it again.
    event.preventDefault();
    event.stopPropagation();
    if (isTypedIn(at)) at.value = before;
    take(text);
  }
}

function take(text) {
  if (text.trim() === '') return;
  const quantity = each?.value.trim();
  enqueue({ id: crypto.randomUUID(), text, at: new Date().toISOString(), ...(quantity && { quantity }) });
}

function enqueue(scan) {
  queue.push(scan);
  const row = rowOf(scan.id) ?? document.createElement('li');
  row.dataset.answer = scan.id;
  row.textContent = `${station.dataset.waiting}: ${scan.text.replaceAll(/\p{Cc}/gu, '␝').slice(0, 40)}`;
  if (!row.isConnected) list.prepend(row);
  forget();
  void send();
}

const rowOf = (id) => list.querySelector(`[data-answer="${CSS.escape(id)}"]`);

// What went well before this scan would stand above what a scan is refused for.
const forget = () => document.querySelector('.govuk-notification-banner--success')?.remove();

async function send() {
  if (sending) return;
  sending = true;
  while (queue.length > 0) {
    const batch = queue.slice(0, MOST_AT_ONCE);
    const page = await post(batch);
    status.textContent = page === null ? station.dataset.away : '';
    if (page === null) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    // The same id again counts once, so a batch of which nobody knows whether it arrived is sent again.
    else queue.splice(0, batch.length);
    if (page !== null) show(page, batch);
  }
  sending = false;
}

async function post(batch) {
  const body = new URLSearchParams({ _csrf: form.elements.namedItem('_csrf').value, _key: crypto.randomUUID() });
  batch.forEach(({ isSo, ...scan }, place) => {
    for (const [name, value] of Object.entries(scan)) body.set(`scans[${place}][${name}]`, value);
    if (isSo) body.append('itIsSo[]', `scans.${place}.expiry`);
  });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(station.dataset.station, {
    method: 'POST',
    headers: { accept: 'text/html' },
    body,
    signal,
  }).catch(() => null);
  // Signed out meanwhile: what was sent is kept, and found again after signing in.
  if (answer?.redirected || answer?.status === 401) {
    queue.length = 0;
    if (document.dispatchEvent(new Event('session-over', { cancelable: true }))) location.reload();
    return null;
  }
  if (answer === null || answer.status >= 500 || answer.status === 429) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function show(page, batch) {
  const why = page.querySelector('.govuk-error-summary__list')?.textContent.trim();
  for (const { id, text } of batch) {
    const fresh = page.querySelector(`[data-answer="${CSS.escape(id)}"]`);
    const row = rowOf(id);
    if (fresh) row?.replaceWith(document.adoptNode(fresh));
    else if (row) row.textContent = `${text.slice(0, 40)}: ${why ?? station.dataset.failed}`;
    const box =
      fresh?.dataset.ticks &&
      document.querySelector(`input[type="checkbox"][value="${CSS.escape(fresh.dataset.ticks)}"]`);
    if (box) box.checked = true;
    if (fresh?.dataset.completes) rowOf(fresh.dataset.completes)?.remove();
  }
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
    if (next && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(next));
  }
}

// A scanner that kept its codes, or somebody with a list, hands over several at once, a line each.
field.addEventListener('paste', (event) => {
  const lines = event.clipboardData
    .getData('text')
    .split(/[\r\n]+/)
    .filter(Boolean);
  if (lines.length < 2) return;
  event.preventDefault();
  lines.forEach(take);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  take(field.value);
  field.value = '';
  field.focus();
});

// A question at a scan is answered without leaving the page, too.
list.addEventListener('submit', (event) => {
  event.preventDefault();
  const told = new FormData(event.target, event.submitter);
  const names = ['id', 'text', 'quantity', 'lot'].filter((name) => told.has(`scans[0][${name}]`));
  const scan = Object.fromEntries(names.map((name) => [name, told.get(`scans[0][${name}]`)]));
  enqueue({ ...scan, ...(told.has('itIsSo[]') && { isSo: true }) });
  field.focus();
});

addEventListener('beforeunload', (event) => {
  if (queue.length > 0) event.preventDefault();
});
