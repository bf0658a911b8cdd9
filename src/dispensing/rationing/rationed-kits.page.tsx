import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatDay } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListColumn } from '../../web/list.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { Link } from '../../web/parts/link.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import { Telephone } from '../../web/parts/telephone.js';
import type { View } from '../../web/view.js';
import type { KitToOpen, PharmacyOfRationing, Rationing } from './rationed-kits.query.js';
import { rationedKitsTexts } from './rationed-kits.text.js';

interface Shown {
  rationing: Rationing | null;
  others: Rationing[];
  pharmacies: PharmacyOfRationing[];
  /** Of which alone the kits are listed. */
  pharmacy: string | null;
  kits: KitToOpen[];
}

const nameOf = ({ name, nameEn }: Rationing, view: View) => (view.language === 'nl' ? name : nameEn);

/** Where each of the kits stands that held more: together they are all of them. */
const STATES = ['toOpen', 'packed', 'open', 'done', 'gone'] as const;

const progressInWords = (it: Rationing, view: View): string =>
  rationedKitsTexts(view)('progress', { ...it, all: STATES.reduce((sum, state) => sum + it[state], 0) });

/** Whom to phone about which kits: a list that goes down as the pharmacies work it off. */
export function RationedKitsPage({ data, view }: PageProps<Shown>) {
  const t = rationedKitsTexts(view);
  const { rationing, pharmacies, kits } = data;
  if (!rationing)
    return (
      <Layout view={view} title={t('title')} back="/standards">
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      </Layout>
    );
  const path = `/kits-to-open?substitution=${rationing.id}`;
  const asked = pharmacies.find(({ id }) => id === data.pharmacy);
  const { leaves, until } = rationing;
  return (
    <Layout view={view} title={t('title')} back="/standards" dense>
      <Body>
        <strong>{progressInWords(rationing, view)}.</strong>{' '}
        {t('leaves', { name: nameOf(rationing, view), leaves, day: formatDay(until, view) })}{' '}
        <Link href={`/standards/${rationing.standard}/substitutions#substitution-${rationing.id}`}>
          {t('decision')}
        </Link>
      </Body>
      {pharmacies.length > 0 && <Pharmacies all={pharmacies} path={path} view={view} />}
      <Section title={asked ? t('kitsOf', { name: asked.name }) : t('kits')} dense>
        {asked && (
          <Body>
            <Link href={path}>{t('everyone')}</Link>
          </Body>
        )}
        {kits.length === 0 ? (
          <Body>{t('nothing')}</Body>
        ) : (
          <Table
            caption={t('kits')}
            captionSize="hidden"
            dense
            rows={kits}
            rowKey={({ id }) => id}
            columns={kitColumns(leaves, view)}
          />
        )}
        <ExportLinks rows={kits.length} />
      </Section>
      {data.others.length > 0 && <Others all={data.others} view={view} />}
      <Body kind="s">{t('lead')}</Body>
      <PrintButton />
    </Layout>
  );
}

function Pharmacies({ all, path, view }: { all: readonly PharmacyOfRationing[]; path: string; view: View }) {
  const t = rationedKitsTexts(view);
  const number = (key: (typeof STATES)[number]) => ({
    ...{ title: t(key), numeric: true, cell: (it: PharmacyOfRationing) => it[key] },
  });
  return (
    <Section title={t('byPharmacy')} dense>
      <Table
        caption={t('byPharmacy')}
        captionSize="hidden"
        dense
        rows={all}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t('pharmacy'),
            heads: true,
            cell: ({ id, name }) => <Link href={`${path}&pharmacy=${id}`}>{name}</Link>,
          },
          { title: t('phone'), cell: ({ phone }) => (phone ? <Telephone number={phone} /> : t('noPhone')) },
          ...STATES.map(number),
        ]}
      />
    </Section>
  );
}

function Others({ all, view }: { all: readonly Rationing[]; view: View }) {
  const t = rationedKitsTexts(view);
  return (
    <Section title={t('others')} dense>
      <List
        items={all.map((one) => (
          <Link key={one.id} href={`/kits-to-open?substitution=${one.id}`}>
            {t('other', { ...one, name: nameOf(one, view) })}
          </Link>
        ))}
      />
    </Section>
  );
}

const STATE = { 'to-open': 'toOpen', packed: 'packedIs' } as const;

function kitColumns(leaves: number, view: View): ListColumn<KitToOpen>[] {
  const t = rationedKitsTexts(view);
  return [
    {
      ...{ key: 'kit', title: t('kit'), heads: true, holds: 'text', value: ({ serial }) => serial },
      cell: ({ id, serial }) => <Link href={`/kits/${id}`}>{serial}</Link>,
    },
    { key: 'pharmacy', title: t('pharmacy'), value: ({ pharmacy }) => pharmacy, cell: ({ pharmacy }) => pharmacy },
    {
      ...{ key: 'phone', title: t('phone'), holds: 'text', value: ({ phone }) => phone },
      cell: ({ phone }) => (phone ? <Telephone number={phone} /> : t('noPhone')),
    },
    {
      ...{ key: 'state', title: t('state'), value: ({ state }) => t(STATE[state]) },
      cell: ({ state }) => t(STATE[state]),
    },
    { key: 'held', title: t('held'), numeric: true, value: ({ held }) => held, cell: ({ held }) => held },
    { key: 'leave', title: t('leave'), numeric: true, value: () => leaves, cell: () => leaves },
    {
      ...{ key: 'expiry', title: t('expiry'), value: ({ earliestExpiry }) => earliestExpiry },
      cell: ({ earliestExpiry }) => formatDay(earliestExpiry, view, 'medium'),
    },
  ];
}

export const exportedKitsToOpen: Exported<Shown> = {
  title: (view) => rationedKitsTexts(view)('title'),
  table: ({ kits, rationing }, view) => tableOf(kitColumns(rationing?.leaves ?? 0, view), kits),
  notes: ({ rationing }, view) =>
    rationing
      ? [
          rationedKitsTexts(view)('leaves', {
            ...{ name: nameOf(rationing, view), leaves: rationing.leaves, day: formatDay(rationing.until, view) },
          }),
          progressInWords(rationing, view),
        ]
      : [],
};
