import type { ComponentChildren } from 'preact';

interface BannerProps {
  /** What it tells, for who does not see it. */
  label: string;
  items: readonly ComponentChildren[];
}

/** One line above a page, two on a phone: what everything below is about. */
export function Banner({ label, items }: BannerProps) {
  return (
    <section class="pk-banner" aria-label={label} data-live="banner">
      <ul class="govuk-width-container pk-banner__items">
        {items.filter(Boolean).map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
