import type { ComponentChildren } from 'preact';

export type Colour = 'grey' | 'turquoise' | 'green' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

/**
 * A status is always a word; the colour only helps to find it, and means the same whatever has the status: yellow waits for
 * somebody, blue goes on as it should, turquoise is half way, green is there and good, purple is in use, orange has to come
 * back or be looked at soon, red is wrong now, grey is over.
 */
export function StatusTag({ colour = 'blue', children }: { colour?: Colour; children: ComponentChildren }) {
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
