import { exportTexts } from '../export/export.text.js';
import { FORMATS } from '../export/exported.js';
import { MOST_ROWS } from '../export/parts-of.js';
import { useView } from '../view.js';
import { Body } from './body.js';

/** Below a list or a table of figures: the same as a file. Say how many rows are shown where that is what a row of it is, and whether more follow. */
export function ExportLinks({ rows, more = false }: { rows?: number; more?: boolean }) {
  const view = useView();
  const t = exportTexts(view);
  const asked = new URLSearchParams(view.address.split('?')[1]);
  // A file begins where the list does, and holds all of it.
  const isPart = more || asked.has('cursor');
  if (!view.isExported || rows === 0) return null;
  const links = FORMATS.map((format) => {
    const kept = [...asked].filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'limit');
    const href = `${view.path}?${new URLSearchParams([...kept, ['format', format]]).toString()}`;
    return (
      <>
        {' '}
        <a
          key={format}
          class="govuk-link"
          href={href}
          download
          data-underway={isPart ? t('underway', { size: '#' }) : undefined}
          data-arrived={isPart ? t('arrived') : undefined}
        >
          {t(format)}
        </a>
      </>
    );
  });
  return (
    <Body kind="s">
      {t('take')}
      {links}{' '}
      {isPart ? `(${t('allRows', { most: MOST_ROWS })})` : rows !== undefined && `(${t('rows', { count: rows })})`}{' '}
      <strong role="status" data-taken />
    </Body>
  );
}
