import type { ComponentChildren } from 'preact';

export type Colour = 'grey' | 'turquoise' | 'green' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

/** A status is always a word; the colour only helps to find it. */
export function StatusTag({ colour = 'blue', children }: { colour?: Colour; children: ComponentChildren }) {
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
