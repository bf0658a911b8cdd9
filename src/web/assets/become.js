// What stands on the page becomes what it is by now, and stays itself where it is the same thing: the focus, a selection and what was typed stay.

/** What a person or the browser made of it since, and no server knows. */
const OWN = { open: 'details', value: 'input, textarea', checked: 'input', selected: 'option' };

export function become(node, next) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    if (node.data !== next.data) node.data = next.data;
    return;
  }
  for (const { name } of [...node.attributes])
    if (!next.hasAttribute(name) && !isOwn(node, name)) node.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (node.getAttribute(name) !== value && !isOwn(node, name)) node.setAttribute(name, value);
  childrenBecome(node, next);
}

const isOwn = (node, name) => name in OWN && node.matches(OWN[name]);

function childrenBecome(node, next) {
  const byKey = new Map([...node.children].filter(keyOf).map((child) => [keyOf(child), child]));
  let at = node.firstChild;
  for (const wanted of [...next.childNodes]) {
    const key = keyOf(wanted);
    const same = key ? byKey.get(key) : at && isAlike(at, wanted) ? at : null;
    if (!same) {
      node.insertBefore(document.adoptNode(wanted), at);
      continue;
    }
    // Who has the focus is not moved, or loses it: the others step aside, and are put in their place when it is their turn.
    if (same !== at && same.contains(document.activeElement)) {
      while (at !== same) {
        const other = at;
        at = at.nextSibling;
        node.append(other);
      }
    }
    if (same === at) at = at.nextSibling;
    else node.insertBefore(same, at);
    become(same, wanted);
  }
  while (at) {
    const over = at;
    at = at.nextSibling;
    if (over.contains(document.activeElement)) focusBeside(over);
    over.remove();
  }
}

/** What had the focus is gone: whoever works by keyboard goes on at the row beside it. */
function focusBeside(gone) {
  const beside = gone.previousElementSibling ?? gone.nextElementSibling;
  (beside?.querySelector('a, button') ?? document.querySelector('main'))?.focus();
}

const keyOf = (node) => node.dataset?.key;
const isAlike = (one, other) =>
  !keyOf(one) && one.nodeName === other.nodeName && (one.nodeType !== Node.ELEMENT_NODE || one.id === other.id);
