// Plus and minus beside a number, for a thumb; without it the number is typed.
for (const group of document.querySelectorAll('[data-quantity]')) {
  const input = group.querySelector('input');
  const most = Number(group.dataset.quantity);
  for (const button of group.querySelectorAll('[data-by]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const now = (Number.parseInt(input.value, 10) || 0) + Number(button.dataset.by);
      input.value = String(Math.min(most, Math.max(0, now)));
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}
