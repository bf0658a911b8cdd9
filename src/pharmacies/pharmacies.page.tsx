import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { useView, type View } from '../web/view.js';
import { may } from '../access/may.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Telephone } from '../web/parts/telephone.js';
import { Body } from '../web/parts/body.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Tabs } from '../web/parts/tabs.js';
import { askedIn } from '../web/list-address.js';
import { FilterBar, ListBar } from '../web/parts/filter-bar.js';
import { ListTable } from '../web/parts/list-table.js';
import type { SeveralActs } from '../web/parts/several.js';
import type { ListedPharmacies } from './listed-pharmacies.rules.js';
import { AskForCandidates } from './candidates.page.js';
import { candidateTexts } from './candidates.text.js';
import { leftOutInWords } from './offer-order.text.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { pharmacyNowTexts } from './pharmacy-now.text.js';

export function PharmaciesPage({ data, view }: PageProps<ListedPharmacies>) {
  const t = pharmacyTexts(view);
  const { items, nextCursor, counts } = data;
  const adds = view.signedIn?.role === 'coordinator';
  return (
    <Layout
      {...{ view, title: t('title'), dense: true }}
      actions={
        <>
          <Link href="/duties">{t('roster')}</Link>
          {adds && (
            <>
              <Link href="/imports">{t('readIn')}</Link>
              <ButtonLink href="/pharmacies/new">{t('add')}</ButtonLink>
            </>
          )}
        </>
      }
    >
      <ListBar>
        <Tabs
          label={t('title')}
          name="takesPart"
          tabs={[
            { value: '', text: t('all'), count: counts.all },
            { value: 'true', text: t('takePart'), count: counts.takesPart },
            { value: 'false', text: t('leftOut'), count: counts.leftOut },
          ]}
        />
        <FilterBar filters={[{ kind: 'search', name: 'q', label: t('search') }]} keeps={['takesPart']} />
      </ListBar>
      <OnDutyNow pharmacies={data.onDuty} />
      <ListTable
        caption={t('title')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="name"
        several={adds ? severalReady(view) : undefined}
        nextCursor={nextCursor}
        empty={
          counts.all === 0 && !askedIn(view.address).has('q') ? (
            <EmptyState title={t('empty')}>{t(adds ? 'emptyAdds' : 'emptyOthers')}</EmptyState>
          ) : (
            <EmptyState title={t('noneHere')} />
          )
        }
      />
      {view.signedIn && may(view.signedIn.role, 'seeCandidates') && (
        <Section title={candidateTexts(view)('title')}>
          <AskForCandidates />
        </Section>
      )}
    </Layout>
  );
}

/** At night one looks for this alone. */
function OnDutyNow({ pharmacies }: { pharmacies: ListedPharmacies['onDuty'] }) {
  const view = useView();
  const t = pharmacyNowTexts(view);
  if (pharmacies.length === 0) return null;
  return (
    <Body>
      <strong>{t('onDutyNow')}</strong>{' '}
      {pharmacies.map(({ id, name, duty: { until, phone } }, place) => (
        <span key={id}>
          {place > 0 && '; '}
          {name}, <Telephone number={phone} />, {t('onDutyUntil', { at: formatMoment(until, view) })}
        </span>
      ))}
    </Body>
  );
}

const severalReady = (view: View): SeveralActs<PharmacyNow> => ({
  name: 'pharmacies',
  acts: [{ path: '/pharmacies/readiness', text: pharmacyTexts(view)('confirmForThem') }],
  called: ({ name }) => name,
});

export const exportedPharmacies: Exported<ListedPharmacies> = {
  title: (view) => pharmacyTexts(view)('title'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<PharmacyNow>[] {
  const t = pharmacyTexts(view);
  const takesPart = ({ why }: PharmacyNow) => (why ? leftOutInWords(why, view.language) : t('yes'));
  const at = (moment: Date) => formatMoment(moment, view);
  const n = pharmacyNowTexts(view);
  const now = ({ duty, openNow, opensAt, deliversOutOfHours: brings }: PharmacyNow) => {
    if (duty) return n(duty.delivers ? 'dutyUntil' : 'dutyPhoneUntil', { at: at(duty.until) });
    if (openNow) return n('open');
    if (opensAt) return n(brings ? 'closedBrings' : 'opensAt', { at: at(opensAt) });
    return n('closed');
  };
  const phoneNow = ({ duty, phone }: PharmacyNow) => duty?.phone ?? phone;
  const ready = ({ readyKits, minimumReadyKits }: PharmacyNow) =>
    t('readyOf', { ready: readyKits, minimum: minimumReadyKits });
  return [
    {
      ...{ key: 'name', title: t('name'), heads: true, sort: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/pharmacies/${id}`}>{name}</Link>,
    },
    { key: 'place', title: t('place'), sort: true, value: ({ place }) => place, cell: ({ place }) => place ?? '–' },
    {
      ...{ key: 'phone', title: t('phone'), holds: 'text', value: phoneNow },
      cell: (row) => {
        const number = phoneNow(row);
        return number === null ? '–' : <Telephone number={number} />;
      },
    },
    {
      ...{ key: 'takesPart', title: t('takesPart'), sort: true, value: takesPart },
      cell: (row) => <StatusTag colour={row.why ? 'yellow' : 'green'}>{takesPart(row)}</StatusTag>,
    },
    { key: 'now', title: t('now'), value: now, cell: now },
    { key: 'ready', title: t('ready'), sort: true, holds: 'text', value: ready, cell: ready },
  ];
}
