// When something changed, the same page is fetched and its live parts become as they are there, around whoever is busy in them.
import { become } from './become.js';
import { tellNews } from './news.js';

const source = new EventSource('/live');
let waiting;
let opened = false;

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 200);
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: 'text/html', 'x-refresh': '1' } }).catch(() => null);
  if (!answer) return;
  // Signed out meanwhile: the whole page must say so.
  if (answer.redirected || answer.status === 401) {
    if (document.dispatchEvent(new Event('session-over', { cancelable: true }))) location.reload();
    return;
  }
  // It went on to somebody else: what stands here is no longer so, unless somebody is still busy with it.
  if (answer.status === 404 && !document.activeElement?.matches('input, select, textarea')) location.reload();
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let changed = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
    if (!next || next.isEqualNode(part)) continue;
    const before = part.textContent;
    become(part, next);
    if (part.textContent === before) continue;
    tellNews(part);
    changed = true;
  }
  if (changed) document.dispatchEvent(new Event('list-changed'));
  const status = document.querySelector('[data-status]');
  if (changed && status) status.textContent = document.body.dataset.refreshed ?? '';
}

source.addEventListener('changed', soon);
source.addEventListener('message', soon);
source.addEventListener('open', () => {
  if (opened) soon();
  opened = true;
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') soon();
});
