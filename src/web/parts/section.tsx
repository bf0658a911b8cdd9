import type { ComponentChildren } from 'preact';
import { Heading } from './heading.js';

export interface SectionProps {
  title?: string;
  level?: 2 | 3;
  /** A name under which this part refreshes by itself on a live page. */
  live?: string;
  /** What is said on top when rows came into it by themselves. */
  news?: { one: string; more: string };
  dense?: boolean;
  id?: string;
  children: ComponentChildren;
}

export function Section({ title, level = 2, live, news, dense, id, children }: SectionProps) {
  return (
    <section
      class={`pk-section${dense ? ' pk-section--dense' : ''}`}
      id={id}
      data-live={live}
      data-news-one={news?.one}
      data-news-more={news?.more}
    >
      {title && <Heading level={level}>{title}</Heading>}
      {children}
    </section>
  );
}

/** What leads on from a screen says nothing on paper. */
export function OnScreen({ children }: { children: ComponentChildren }) {
  return <div data-no-print>{children}</div>;
}

/** Side by side where there is room. */
export function Row({ children }: { children: ComponentChildren }) {
  return <div class="pk-row">{children}</div>;
}

/** A few words that refresh by themselves. */
export function Live({ name, children }: { name: string; children: ComponentChildren }) {
  return <span data-live={name}>{children}</span>;
}
