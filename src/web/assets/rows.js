// Of the rows that stand on the page those with the words that are typed; nothing of it leaves the browser or stays in it.
const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function sift() {
  for (const field of document.querySelectorAll('input[data-rows]')) {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const rows = [...document.querySelectorAll('main tbody tr')];
    for (const row of rows) row.hidden = !words.every((word) => plain(row.textContent).includes(word));
    const told = document.querySelector('[data-rows-told]');
    const shown = rows.filter(({ hidden }) => !hidden).length;
    told.textContent = words.length === 0 ? '' : field.dataset.rows.replace('#', shown);
  }
}

document.addEventListener('input', ({ target }) => target.matches?.('input[data-rows]') && sift());
// Rows come and go by themselves.
document.addEventListener('list-changed', sift);
