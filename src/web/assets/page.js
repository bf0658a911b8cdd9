// Small comforts; every page works without them.
import './quantity.js';
import './rows.js';
import './several.js';
import './take.js';

const summary = document.querySelector('.govuk-error-summary');
if (summary) summary.focus();

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const link of document.querySelectorAll('a[role="button"]')) {
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

// What an answer asks besides unfolds with it.
document.addEventListener('change', ({ target: { name, value, checked } }) => {
  for (const part of document.querySelectorAll('details[data-field]'))
    if (checked && part.dataset.field === name && part.dataset.answer === value) part.open = true;
});

// A second press within a second is the first one's echo.
document.addEventListener('submit', ({ target, submitter }) => {
  if (submitter === null) return;
  setTimeout(() => submitter.setAttribute('aria-disabled', 'true'));
  setTimeout(() => submitter.removeAttribute('aria-disabled'), 1000);
  target.dataset.sent = 'yes';
  setTimeout(() => delete target.dataset.sent, 1000);
});
document.addEventListener(
  'submit',
  (event) => {
    if (event.target.dataset.sent) event.preventDefault();
  },
  true,
);

// On a phone the menu folds away behind its button.
const toggle = document.querySelector('.govuk-service-navigation__toggle');
const list = toggle && document.getElementById(toggle.getAttribute('aria-controls'));
if (toggle && list) {
  const wide = window.matchMedia('(min-width: 40.0625em)');
  const show = (open) => {
    toggle.hidden = wide.matches;
    toggle.setAttribute('aria-expanded', String(open));
    list.hidden = !wide.matches && !open;
  };
  toggle.addEventListener('click', () => show(list.hidden));
  wide.addEventListener('change', () => show(false));
  show(false);
}
