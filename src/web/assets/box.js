// A report is kept on this phone until it arrived: it is sent again, under the id that it has, as soon as there is a line.
const KEPT = `report ${location.pathname}`;
const AGAIN_MS = 10_000;
const said = document.querySelector('[data-said]');
const waiting = () => JSON.parse(localStorage.getItem(KEPT) ?? '[]');
const keep = (reports) =>
  reports.length > 0 ? localStorage.setItem(KEPT, JSON.stringify(reports)) : localStorage.removeItem(KEPT);
let sending = false;

function tell(words) {
  if (!said) return;
  said.textContent = words;
  said.hidden = false;
  said.scrollIntoView({ block: 'nearest' });
}

/** @returns the answer; null when there is no line, or nobody could answer now. */
async function send({ path, fields }) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  try {
    const answer = await fetch(path, { method: 'POST', headers, body: fields });
    if (answer.status >= 500 || answer.status === 429) return null;
    return { ...(await answer.json()), ok: answer.ok, status: answer.status };
  } catch {
    return null;
  }
}

async function sendAll() {
  if (sending) return;
  sending = true;
  for (let [first] = waiting(); first; [first] = waiting()) {
    const answer = await send(first);
    if (answer === null) {
      tell(said.dataset.kept);
      break;
    }
    keep(waiting().slice(1));
    const form = answer.status === 422 && formOf(first);
    if (form) return form.submit(); // the page comes back with what is wrong at its field, and all that was typed
    const faults = (answer.errors ?? []).map(({ message }) => message).join(' ');
    tell(answer.ok ? first.thanks : `${notArrived(first)} ${faults || answer.detail || said.dataset.refused}`);
    if (answer.ok) close(first.report);
  }
  sending = false;
}

/** Which report it was, with its numbers: after a reload nothing of it stands on the page any more. */
function notArrived({ fields, what }) {
  const at = new Date(new URLSearchParams(fields).get('at'));
  const time = at.toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
  return said.dataset.notArrived.replace('{at}', time).replace('{what}', what);
}

/** As it is read on the page: what was used, and how much of it. */
function inWords(form, what) {
  const used = [...form.querySelectorAll('[name$="[quantity]"]')].filter(({ value }) => Number(value) > 0);
  return [what, ...used.map(({ value, labels }) => `${value} × ${labels[0]?.textContent.trim() ?? ''}`)].join(', ');
}

/** Where it was typed, as long as it stands there. */
function formOf({ fields }) {
  const id = new URLSearchParams(fields).get('id');
  return [...document.querySelectorAll('[data-report] form')].find((form) => form.elements.id?.value === id);
}

/** What was reported needs no form any more; use may follow as often as there is some. */
function close(report) {
  for (const fault of document.querySelectorAll('.govuk-error-summary, .govuk-error-message')) fault.remove();
  for (const error of ['form-group', 'input'].map((part) => `govuk-${part}--error`))
    for (const part of document.querySelectorAll(`.${error}`)) part.classList.remove(error);
  const details = document.querySelector(`[data-report="${report}"]`)?.closest('details');
  if (!details) return;
  details.open = false;
  details.hidden = report !== 'use';
  details.querySelector('form').reset();
  details.querySelector('[name="id"]').value = crypto.randomUUID();
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  const { report, what, thanks } = form.closest('[data-report]')?.dataset ?? {};
  if (!report) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  fields.set('at', new Date().toISOString());
  const others = waiting().filter((one) => new URLSearchParams(one.fields).get('id') !== fields.get('id'));
  keep([...others, { path: form.action, fields: String(fields), report, what: inWords(form, what), thanks }]);
  void sendAll();
});

addEventListener('online', sendAll);
setInterval(sendAll, AGAIN_MS);
if (said) void sendAll();
