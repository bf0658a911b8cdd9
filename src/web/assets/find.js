// Opens the search box from anywhere, filters the menu in it, and walks through what there is with the arrows.
const dialog = document.querySelector('dialog[data-find]');
const scope = dialog ?? document.querySelector('form[action="/find"]')?.closest('main');
const field = scope?.querySelector('[name="q"]');

const SEPARATOR = '\u001d';
/** A sign that comes so soon after another is of a scanner: codes hold a slash too. */
const BURST_MS = 100;
let last = -Infinity;

/** A single key may be in the way of who speaks to the computer, or touches keys by chance. */
const KEY_OFF = 'find-key-off';
const usesKey = dialog?.querySelector('[data-find-key]');
if (usesKey) usesKey.checked = sessionStorage.getItem(KEY_OFF) === null;
usesKey?.addEventListener('change', () =>
  usesKey.checked ? sessionStorage.removeItem(KEY_OFF) : sessionStorage.setItem(KEY_OFF, 'yes'),
);

const isTypedIn = (element) => element?.closest('textarea, select, input, [contenteditable]') !== null;
const links = () => [...scope.querySelectorAll('[data-find-list] a')].filter((link) => !link.closest('li').hidden);

function open() {
  if (!field) return location.assign('/find');
  if (document.querySelector('dialog[open]') !== null) return;
  dialog?.showModal();
  field.focus();
  field.select();
}

function asks(event) {
  const alone = event.timeStamp - last > BURST_MS;
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return true;
  if (sessionStorage.getItem(KEY_OFF) !== null) return false;
  return event.key === '/' && alone && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedIn(event.target);
}

function walk(step) {
  const all = links();
  const at = all.indexOf(document.activeElement);
  const to = at + step;
  if (to < 0) field.focus();
  else all[Math.min(to, all.length - 1)]?.focus();
}

/** Where it may be typed, a code keeps its separator, which comes as Ctrl and the key of "]". */
function separate(event) {
  event.preventDefault();
  field.setRangeText(SEPARATOR, field.selectionStart, field.selectionEnd, 'end');
}

// Before anything else on the page that catches keys, such as the station of a scanner.
addEventListener(
  'keydown',
  (event) => {
    const inside = dialog ? dialog.open : scope?.contains(event.target);
    if (!inside && asks(event)) {
      event.preventDefault();
      open();
    } else if (dialog?.open && event.key === 'Escape') {
      // Else a search field that holds something is only made empty.
      event.preventDefault();
      dialog.close();
    } else if (inside && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (inside && event.target === field && event.ctrlKey && event.code === 'BracketRight') separate(event);
    if (event.key.length === 1) last = event.timeStamp;
    if (dialog?.open) event.stopPropagation();
  },
  true,
);

for (const link of document.querySelectorAll('[data-find-open]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });

const plain = (text) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
dialog?.querySelector('form').addEventListener('input', () => {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const row of dialog.querySelectorAll('[data-words]'))
    row.hidden = !words.every((word) => plain(row.dataset.words).includes(word));
});

// Nobody who comes back finds what was looked for.
dialog?.addEventListener('close', () => {
  dialog.querySelector('form').reset();
  for (const row of dialog.querySelectorAll('[data-words]')) row.hidden = false;
});
addEventListener('pagehide', () => dialog?.close());
