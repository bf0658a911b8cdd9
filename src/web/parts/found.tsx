import type { ComponentChildren } from 'preact';
import { Link } from './link.js';

/** A list of what was found: arrows walk through its links. */
export function FoundItems({ children }: { children: ComponentChildren }) {
  return (
    <ul class="pk-found" data-find-list>
      {children}
    </ul>
  );
}

export interface FoundItemProps {
  title: string;
  href: string | null;
  facts: readonly string[];
  why: string;
}

export function FoundItem({ title, href, facts, why }: FoundItemProps) {
  return (
    <li class="pk-found__item">
      {href ? <Link href={href}>{title}</Link> : <strong>{title}</strong>}
      <span>{facts.join(' · ')}</span>
      <span class="pk-found__why">{why}</span>
    </li>
  );
}
