// A long list takes a while to come: how much of it is here is said meanwhile, and it is saved once it is whole.
const MEGABYTE = 1_000_000;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-underway]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  take(link).catch(() => location.assign(link.href));
});

async function take(link) {
  const words = link.closest('p, li').querySelector('[data-taken]');
  const megabytes = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const say = (size) => (words.textContent = link.dataset.underway.replace('#', megabytes.format(size / MEGABYTE)));
  say(0);
  const answer = await fetch(link.href, { headers: { accept: 'text/html' } });
  if (!answer.ok || answer.redirected) throw new Error('not a file');
  const parts = [];
  let size = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    say(size);
  }
  save(new Blob(parts, { type: answer.headers.get('content-type') }), answer.headers.get('content-disposition'));
  words.textContent = link.dataset.arrived;
}

function save(file, disposition) {
  const made = document.createElement('a');
  made.href = URL.createObjectURL(file);
  made.download = /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '';
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 10_000);
}
