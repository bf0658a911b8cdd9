import type { Filter } from '../../web/filter.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { addressWith } from '../../web/list-address.js';
import { Live } from '../../web/parts/section.js';
import { Nav } from '../../web/parts/nav.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import { kitColumns } from './kit-columns.js';
import { KIT_SIGNAL, KIT_STATUS } from './kit-status.text.js';
import { boxTexts } from '../box/box.text.js';
import type { KitsOnShelf } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';
import type { KitsInput } from './kits.input.js';

export function KitsPage({ data: { items, nextCursor, standard, asked, counts }, view }: PageProps<KitsOnShelf>) {
  const t = kitTexts(view);
  const here = queryOf(asked);
  const words = KIT_STATUS[view.language];
  const ways: { query: Record<string, string>; text: string; count: number }[] = [
    { query: {}, text: t('all'), count: counts.all },
    { query: { ready: 'true' }, text: t('readyOnes'), count: counts.ready },
    { query: { out: 'true' }, text: t('outOnes'), count: counts.out },
    { query: { status: 'draft' }, text: words.draft, count: counts.draft },
    { query: { status: 'checked' }, text: words.checked, count: counts.checked },
    { query: { status: 'emptied' }, text: words.emptied, count: counts.emptied },
    { query: { attention: 'true' }, text: t('attention'), count: counts.attention },
  ];
  view.drawnFilters?.push(...askedOf(asked, view));
  const assembles = view.signedIn?.organisation.kind === 'pharmacy';
  return (
    <Layout
      {...{ view, title: t('kits'), live: true, dense: true }}
      actions={
        assembles &&
        (standard ? (
          <Form action="/kits">
            <Hidden name="standardVersionId" value={standard.id} />
            <Button>{t('assemble')}</Button>
          </Form>
        ) : (
          <Body>{t('noStandard')}</Body>
        ))
      }
    >
      <Live name="kinds">
        <Nav
          label={t('kits')}
          items={ways.map(({ query, text, count }) => ({
            href: addressWith(view.address, { ...ALL, ...query }),
            text: `${text} (${String(count)})`,
            current: new URLSearchParams(query).toString() === here,
          }))}
        />
      </Live>
      <ListTable
        caption={t('kits')}
        columns={kitColumns(view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="expiry"
        nextCursor={nextCursor}
        live="kits"
        several={{
          name: 'kits',
          acts: [{ path: '/kits/labels', text: t('printLabels') }],
          called: ({ serial }) => serial,
          offered: ({ status }) => status === 'sealed',
        }}
        empty={<EmptyState title={t('empty')}>{t(standard ? 'emptyHint' : 'emptyUntil')}</EmptyState>}
      />
      {assembles && (
        <Body>
          <Link href="/box-codes">{boxTexts(view)('rolls')}</Link>
        </Body>
      )}
    </Layout>
  );
}

/** What can be asked of the list, in the words of its tabs and of the pages that lead here. */
function askedOf({ substitution, toOpen, pack }: KitsInput, view: View): Filter[] {
  const t = kitTexts(view);
  const signal = KIT_SIGNAL[view.language];
  const words = Object.entries(KIT_STATUS[view.language]).map(([value, text]) => ({ value, text }));
  const only = (name: string, text: string, value = 'true'): Filter => ({
    ...{ kind: 'choice', name, label: t('kits'), choices: [{ value, text }] },
  });
  return [
    { kind: 'choice', name: 'status', label: t('status'), choices: words },
    ...[only('ready', t('readyOnes')), only('out', t('outOnes')), only('attention', t('attention'))],
    ...[only('substitution', signal['substitution-ended'], substitution), only('toOpen', signal['to-open'], toOpen)],
    only('pack', signal['pack-refused'], pack),
  ];
}

/** No part of them alone. */
const ALL = { status: null, ready: null, out: null, attention: null };

const queryOf = ({ status, ready, out, attention }: KitsInput) =>
  status ? `status=${status}` : ready ? 'ready=true' : out ? 'out=true' : attention ? 'attention=true' : '';
