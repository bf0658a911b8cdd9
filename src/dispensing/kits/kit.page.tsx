import { priceInWords } from '../../kit-standards/price.text.js';
import { countOf } from '../../kit-standards/unit.js';
import { formatDay, formatMoment } from '../../web/format.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, Quiet } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table } from '../../web/parts/table.js';
import { Timeline } from '../../web/parts/timeline.js';
import type { View } from '../../web/view.js';
import { changeInNumbers } from '../changed-quantities.rules.js';
import { may } from '../../access/may.js';
import { boxCodeInGroups } from '../box/box-code.js';
import { BoxReportList } from '../box/box-report.page.js';
import { boxTexts } from '../box/box.text.js';
import { brandsInWords } from './kit-brands.page.js';
import { Conformity } from './kit-conformity.page.js';
import { KitActions } from './kit-actions.page.js';
import { GONE } from './kit-status.js';
import { KIT_HAPPENED } from './kit-status.text.js';
import type { KitLine } from './kit.js';
import type { KitStory } from './kit-details.service.js';
import { KitTags } from './kit-tags.page.js';
import { kitTexts } from './kit.text.js';

export function KitPage({ data: kit, view }: PageProps<KitStory>) {
  const t = kitTexts(view);
  const b = boxTexts(view);
  const { standard, status, sealNumber, boxCode, earliestExpiry, rejectionReason, price } = kit;
  const mayChangeCode = status === 'sealed' && view.signedIn !== null && may(view.signedIn.role, 'sealKit');
  return (
    <Layout
      view={view}
      title={t('one', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={view.cameFrom ?? '/kits'}
    >
      <SummaryList
        rows={[
          { key: t('status'), value: <KitTags kit={kit} view={view} /> },
          { key: t('standard'), value: <Link href={`/standards/${standard.id}`}>{standard.name}</Link> },
          sealNumber !== null && { key: t('seal'), value: <Code>{sealNumber}</Code> },
          (boxCode !== null || status === 'sealed') && {
            ...{ key: b('onBox'), value: boxCode ? <Code>{boxCodeInGroups(boxCode.code)}</Code> : b('noneShort') },
            action: mayChangeCode ? { href: `/kits/${kit.id}/box-code`, text: b('change') } : undefined,
          },
          earliestExpiry !== null && !isGone(kit) && { key: t('expiry'), value: formatDay(earliestExpiry, view) },
          rejectionReason !== null && { key: t('rejectedBecause'), value: rejectionReason },
          { key: t('price'), value: priceInWords(price, view) },
        ]}
      />
      <KitActions kit={kit} view={view} />
      {sealNumber !== null && !isGone(kit) && <LabelLinks id={kit.id} view={view} />}
      {!isGone(kit) && <Conformity kit={kit} view={view} />}
      <BoxReportList reports={kit.reports} />
      <Contents kit={kit} view={view} />
      <History kit={kit} view={view} />
    </Layout>
  );
}

/** What is emptied or rejected is no kit any more. */
const isGone = ({ status }: KitStory): boolean => GONE.includes(status);

function LabelLinks({ id, view }: { id: string; view: View }) {
  const t = kitTexts(view);
  return (
    <Body>
      {t('label')}{' '}
      {(['a6', 'printer', 'a4'] as const).map((size, index) => (
        <>
          {index > 0 && ', '}
          <Link href={`/kits/${id}/label.pdf?size=${size}`}>{t(`label-${size}`)}</Link>
        </>
      ))}
    </Body>
  );
}

function Contents({ kit, view }: { kit: KitStory; view: View }) {
  const t = kitTexts(view);
  if (kit.lines.length === 0) return <EmptyState title={t('nothing-in-it')} />;
  return (
    <Section>
      {isGone(kit) && <Body>{t('contentsBeforeIs')}</Body>}
      <Table
        caption={t(isGone(kit) ? 'contentsBefore' : 'contents')}
        rows={kit.lines}
        rowKey={({ id }) => id}
        columns={[
          { title: t('slot'), cell: ({ slot }) => <Code>{slot}</Code> },
          { title: t('product'), cell: (line) => <Named line={line} view={view} />, heads: true },
          { title: t('quantity'), cell: ({ quantity, unit }) => countOf(quantity, unit, view.language) },
          { title: t('lot'), cell: ({ lot }) => <Code>{lot}</Code> },
          { title: t('expiry'), cell: ({ expiry }) => formatDay(expiry, view, 'medium') },
        ]}
      />
    </Section>
  );
}

function Named({ line, view }: { line: KitLine; view: View }) {
  const brands = brandsInWords(line, view);
  if (brands === null) return line.name;
  return (
    <>
      {line.name} <Quiet>{brands}</Quiet>
    </>
  );
}

function History({ kit, view }: { kit: KitStory; view: View }) {
  const events = kit.history.map(({ kind, at, by, caseNumber, changes, reason }, index) => ({
    key: String(index),
    title: `${KIT_HAPPENED[view.language][kind]}${caseNumber === null ? '' : ` ${caseNumber}`}`,
    at: new Date(at).toISOString(),
    when: formatMoment(at, view),
    by: by ?? undefined,
    detail: reason ?? (changes.length > 0 ? changes.map(changeInNumbers).join('; ') : undefined),
  }));
  return (
    <Section title={kitTexts(view)('history')}>
      <Timeline events={events} />
    </Section>
  );
}
