import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export interface PaginationProps {
  /** The address of what follows: the same list with its `cursor`; null on the last page. */
  next: string | null;
  previous?: string | null;
  /** The beginning of a list that one has gone on in. */
  first?: string | null;
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Step({ way, href, text, page }: { way: 'prev' | 'next'; href: string; text: string; page: string }) {
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={way}>
        <svg
          class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
          xmlns="http://www.w3.org/2000/svg"
          height="13"
          width="15"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 15 13"
        >
          <path d={ARROWS[way]} />
        </svg>
        <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">
          {text}
          <span class="govuk-visually-hidden"> {page}</span>
        </span>
      </a>
    </div>
  );
}

export function Pagination({ next, previous, first }: PaginationProps) {
  const t = webTexts(useView());
  if (!next && !previous && !first) return null;
  return (
    <nav class="govuk-pagination govuk-pagination--block" aria-label={t('pages')}>
      {first && <Step way="prev" href={first} text={t('firstPage')} page="" />}
      {previous && <Step way="prev" href={previous} text={t('previous')} page={t('page')} />}
      {next && <Step way="next" href={next} text={t('next')} page={t('page')} />}
    </nav>
  );
}
