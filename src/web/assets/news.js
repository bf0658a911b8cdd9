// What came into a list by itself is told on top and in the page's title, until one goes there.
const title = document.title;
const seen = new Set(rowsOf(document).map(({ dataset }) => dataset.key));
const fresh = new Set();
let sign;

function rowsOf(page) {
  return [...page.querySelectorAll('[data-news-one] [data-key]')];
}

export function tellNews(part) {
  if (!part.dataset.newsOne) return;
  const came = [...part.querySelectorAll('[data-key]')].filter(({ dataset }) => !seen.has(dataset.key));
  for (const { dataset } of came) {
    seen.add(dataset.key);
    fresh.add(dataset.key);
  }
  if (came.length === 0) return;
  const words = fresh.size === 1 ? part.dataset.newsOne : part.dataset.newsMore.replace('#', fresh.size);
  document.title = `(${fresh.size}) ${title}`;
  sign ??= madeSign(part);
  sign.textContent = words;
  for (const row of came) row.classList.add('pk-came');
  if (came.some(({ dataset }) => dataset.urgent)) document.dispatchEvent(new Event('urgent-came'));
}

/** It lies over the page, so that nothing moves under the hand of who is about to click. */
function madeSign(part) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'pk-news';
  made.addEventListener('click', () => goThere(part));
  document.querySelector('main').append(made);
  return made;
}

function goThere(part) {
  const first = [...part.querySelectorAll('[data-key]')].find(({ dataset }) => fresh.has(dataset.key));
  first?.querySelector('a, button')?.focus();
  fresh.clear();
  sign.remove();
  sign = undefined;
  document.title = title;
}
