import { exportTexts } from '../export/export.text.js';
import { FORMATS } from '../export/exported.js';
import { MOST_ROWS } from '../export/parts-of.js';
import { useView } from '../view.js';
import { Body } from './body.js';
import { More } from './more.js';

/** A link for each kind of file; how far a long one has come is said where `data-taken` stands beside it. */
function Files({ isLong }: { isLong: boolean }) {
  const view = useView();
  const t = exportTexts(view);
  // A file begins where the list does, and holds all of it.
  const asked = [...new URLSearchParams(view.address.split('?')[1])].filter(
    ([name, value]) => value !== '' && !['cursor', 'earlier', 'limit'].includes(name),
  );
  return (
    <>
      {FORMATS.map((format) => (
        <>
          {' '}
          <a
            key={format}
            class="govuk-link"
            href={`${view.path}?${new URLSearchParams([...asked, ['format', format]]).toString()}`}
            download
            data-underway={isLong ? t('underway', { size: '#' }) : undefined}
            data-arrived={isLong ? t('arrived') : undefined}
          >
            {t(format)}
          </a>
        </>
      ))}{' '}
      <strong role="status" data-taken />
    </>
  );
}

/** Below a list or a table of figures: the same as a file. Say how many rows are shown where that is what a row of it is, and whether more follow. */
export function ExportLinks({ rows, more = false }: { rows?: number; more?: boolean }) {
  const view = useView();
  const t = exportTexts(view);
  const isPart = more || new URLSearchParams(view.address.split('?')[1]).has('cursor');
  if (!view.isExported || rows === 0) return null;
  return (
    <Body kind="s">
      {t('take')}{' '}
      {isPart ? `(${t('allRows', { most: MOST_ROWS })})` : rows !== undefined && `(${t('rows', { count: rows })})`}
      {':'}
      <Files isLong={isPart} />
    </Body>
  );
}

/** On top of the page, beside its title. */
export function TakeAlong() {
  const view = useView();
  const t = exportTexts(view);
  if (!view.isExported) return null;
  const items = [<Files key="files" isLong />, t('onRecord')];
  return <More summary={t('take')} items={items} />;
}
