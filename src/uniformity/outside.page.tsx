import { may } from '../access/may.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Inset } from '../web/parts/warning.js';
import { Telephone } from '../web/parts/telephone.js';
import { Table, type Column } from '../web/parts/table.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { toActOnColumns } from './kits-to-act-on.page.js';
import type { Decided } from './kits-outside.query.js';
import type { Count, Tally } from './outside.rules.js';
import type { ShownKit } from './outside.service.js';
import { outsideTexts } from './outside.text.js';

interface Shown {
  inEffect: { id: string; name: string } | null;
  total: Tally;
  byStandard: Count[];
  byPharmacy: Count[];
  asked: { pharmacy: string | null; standard: string | null; substitution: Decided | null };
  toActOn: ShownKit[];
}

/** All kits outside beside the version in effect: how many conform, by version and by pharmacy, and what to act on. */
export function OutsidePage({ data, view }: PageProps<Shown>) {
  const t = outsideTexts(view);
  const { total, toActOn, asked } = data;
  const all = total.shelf + total.homes;
  const isNetwork = view.signedIn !== null && may(view.signedIn.role, 'compareVariants');
  const name = [...data.byPharmacy, ...data.byStandard].find(
    ({ id }) => id === (asked.pharmacy ?? asked.standard),
  )?.name;
  const { substitution } = asked;
  const under = substitution ? `&substitution=${substitution.id}` : '';
  if (all === 0 && !substitution)
    return (
      <Layout view={view} title={t('title')} back="/standards">
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      </Layout>
    );
  return (
    <Layout view={view} title={t('title')} back="/standards" dense>
      {substitution && <FilledUnder it={substitution} n={all} view={view} />}
      <Body>
        <strong>{t('figure', { conform: total.conform, n: all })}</strong>{' '}
        {t('others', { earlier: total.earlier, deviate: total.deviate })}{' '}
        {data.inEffect ? t('against', { name: data.inEffect.name }) : t('noStandard')}
      </Body>
      {total.toOpen > 0 && (
        <Inset>
          {t('toOpenOfAll', { n: total.toOpen })} {isNetwork && <Link href="/kits-to-open">{t('seeToOpen')}</Link>}
        </Inset>
      )}
      <Counts title={t('perStandard')} of="standard" counts={data.byStandard} under={under} view={view} />
      {isNetwork && (
        <Counts title={t('perPharmacy')} of="pharmacy" counts={data.byPharmacy} under={under} view={view} />
      )}
      <Section title={name === undefined ? t('list') : t('listOf', { name })}>
        {(name !== undefined || substitution) && (
          <Body>
            <Link href="/conformity">{t('everyone')}</Link>
          </Body>
        )}
        {asked.pharmacy === null && asked.standard === null && toActOn.length > 0 && (
          <Body>{t('todoCounts', { ...total.todo })}</Body>
        )}
        {toActOn.length === 0 ? (
          <Body>{t('nothing')}</Body>
        ) : (
          <Table
            caption={t('list')}
            captionSize="hidden"
            rows={toActOn}
            rowKey={({ id }) => id}
            columns={toActOnColumns(view)}
            dense
          />
        )}
        <ExportLinks rows={toActOn.length} />
      </Section>
      <Body kind="s">
        {t('lead')} {total.earlier > 0 && t('earlierIs', { n: total.earlier })}
      </Body>
    </Layout>
  );
}

function FilledUnder({ it, n, view }: { it: Decided; n: number; view: View }) {
  const t = outsideTexts(view);
  const slot = view.language === 'nl' ? it.slot.name : it.slot.nameEn;
  const day = it.endedOn === null ? 'none' : formatDay(it.endedOn, view, 'medium');
  return (
    <Inset>
      <Body>
        <strong>{t('filledUnder', { slot, reason: it.reason })}</strong>
      </Body>
      <Body>{t('filledUnderLead', { n, day })}</Body>
    </Inset>
  );
}

export const exportedOutside: Exported<Shown> = {
  title: (view) => outsideTexts(view)('title'),
  table: ({ toActOn }, view) => tableOf(toActOnColumns(view), toActOn),
  notes: (_data, view) => [outsideTexts(view)('lead')],
};

const phoneColumn = (view: View): Column<Count> => ({
  title: outsideTexts(view)('phone'),
  cell: ({ phone }) => phone && <Telephone number={phone} />,
});

interface CountsShown {
  title: string;
  of: 'standard' | 'pharmacy';
  counts: readonly Count[];
  /** In the address: only kits filled under one substitution. */
  under: string;
  view: View;
}

function Counts({ title, of, counts, under, view }: CountsShown) {
  const t = outsideTexts(view);
  const many = (
    key: 'shelf' | 'homes' | 'conform' | 'bySubstitution' | 'toOpen' | 'earlier' | 'deviate' | 'unexplained',
  ): Column<Count> => ({
    title: t(key),
    numeric: true,
    cell: (count) => count[key],
  });
  return (
    <Section title={title} dense>
      <Table
        caption={title}
        captionSize="hidden"
        dense
        rows={counts}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t(of),
            heads: true,
            cell: ({ id, name }) => <Link href={`/conformity?${of}=${id}${under}`}>{name}</Link>,
          },
          ...(of === 'pharmacy' ? [phoneColumn(view)] : []),
          ...(
            ['shelf', 'homes', 'conform', 'bySubstitution', 'toOpen', 'earlier', 'deviate', 'unexplained'] as const
          ).map(many),
        ]}
      />
    </Section>
  );
}
