import { keepable } from '../kept-filters.js';
import { useView } from '../view.js';
import { filterTexts } from '../kept-filters.text.js';
import { Body } from './body.js';
import { Button } from './button.js';
import { Details } from './details.js';
import { Field } from './field.js';
import { Form } from './form.js';
import { Hidden } from './hidden.js';
import { Link } from './link.js';
import { Nav } from './nav.js';

/** As many as have room beside a title. */
const MOST_SHOWN = 3;

/** The filters that whoever looks has kept for this list. */
export function KeptFilters() {
  const view = useView();
  const t = filterTexts(view);
  const items = view.keptFilters
    .slice(0, MOST_SHOWN)
    .map(({ name, address }) => ({ href: address, text: name, current: address === view.address }));
  const others = view.keptFilters.length > MOST_SHOWN ? [{ href: '/kept-filters', text: t('otherKept') }] : [];
  return <Nav label={t('keptFilters')} items={[...items, ...others]} />;
}

/** Below a list: what is asked of it now, kept under a name. */
export function KeepFilter() {
  const view = useView();
  const t = filterTexts(view);
  const asked = keepable(view.address);
  if (!view.signedIn || view.signedIn.machine || asked === '') return null;
  return (
    <Details summary={t('keepFilter')}>
      <Form action="/kept-filters">
        <Hidden name="page" value={view.path} />
        <Hidden name="asked" value={asked} />
        <Field name="filterName" label={t('filterName')} hint={t('filterNameHint')} width={20} />
        <Button kind="secondary">{t('keep')}</Button>
      </Form>
      <Body kind="s">
        <Link href="/kept-filters">{t('toKeptFilters')}</Link>
      </Body>
    </Details>
  );
}
