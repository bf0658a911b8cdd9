// Keeps each reason with the draft as soon as it is chosen, so that a reload of the page on which a request is looked over loses none.
const told = document.querySelector('[data-reasons]');
const form = told?.closest('form');

function chosen() {
  const body = new URLSearchParams({ _method: 'PATCH' });
  for (const [name, value] of new FormData(form))
    if (name === '_csrf' || name.startsWith('warningsPassed[')) body.append(name, value);
  return body;
}

form?.addEventListener('change', ({ target }) => {
  if (!target.name?.startsWith('warningsPassed[')) return;
  void fetch(told.dataset.reasons, {
    ...{ method: 'POST', headers: { accept: 'application/json' }, body: chosen(), keepalive: true },
  }).catch(() => null);
});
