export interface NavItem {
  href: string;
  text: string;
  current?: boolean;
}

/** Ways between sister pages; each has its own address, so nothing depends on script. */
export function Nav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label} class="pk-nav">
      <ul class="pk-nav__list">
        {items.map(({ href, text, current }) => (
          <li key={href} class={current ? 'pk-nav__item pk-nav__item--current' : 'pk-nav__item'}>
            <a class="govuk-link govuk-link--no-visited-state" href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
