// Boxes beside rows: one ticks all that are shown, and beside the acts stands how many are ticked.
const boxesOf = (form) => [...document.querySelectorAll(`input[type="checkbox"][form="${form}"]`)];

function count() {
  for (const words of document.querySelectorAll('[data-ticked]')) {
    words.dataset.untouched ??= words.textContent;
    const boxes = boxesOf(words.closest('form').id);
    const ticked = boxes.filter(({ checked }) => checked).length;
    const said = ticked === 0 ? words.dataset.untouched : words.dataset.ticked.replace('#', ticked);
    if (words.textContent !== said) words.textContent = said;
    for (const all of document.querySelectorAll('[data-tick-all]')) {
      all.checked = ticked > 0 && ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
  }
}

document.addEventListener('change', ({ target }) => {
  if (target.dataset.tickAll) for (const box of boxesOf(target.dataset.tickAll)) box.checked = target.checked;
  count();
});
// Rows come and go by themselves, and Back shows what was ticked before.
document.addEventListener('list-changed', count);
addEventListener('pageshow', count);
