import { dayOf } from '../platform/calendar.js';
import { StandardsAhead } from '../kit-standards/standard-ahead.page.js';
import type { Ahead } from '../kit-standards/standards-ahead.query.js';
import { isPrepared } from '../kit-standards/standard.rules.js';
import type { StandardVersion } from '../kit-standards/standard.js';
import type { NamedDirection, OpenSubstitution } from '../kit-standards/standards.service.js';
import { formatDay, formatMoney } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table, type Column } from '../web/parts/table.js';
import { Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { Follower } from './publication.query.js';
import { publicationTexts } from './publication.text.js';
import { paperInWords, quantityInWords } from './publication-words.text.js';
import type { VersionEffect } from './version-effects.service.js';
import { isTouched, type NamedQuantity, type TouchedPharmacy } from './effect.rules.js';

interface Shown extends VersionEffect {
  version: StandardVersion;
  others: StandardVersion[];
  ahead: Ahead[];
  /** Medicines of which the network has not said how they are given. */
  undirected: { nl: string; en: string }[];
  /** What must be settled first. */
  withoutMaximum: NamedDirection[];
  followed: Follower[] | null;
}

/** Before it is published whom a version touches, after that which pharmacies follow. */
export function PublicationPage({ data, view }: PageProps<Shown>) {
  const t = publicationTexts(view);
  const { version, from, differences, followed } = data;
  const path = `/standards/${version.id}`;
  return (
    <Layout view={view} title={t(followed ? 'followTitle' : 'title', { name: version.name })} back={path}>
      {isPrepared(version) && <StandardsAhead path={path} others={data.others} ahead={data.ahead} />}
      {followed && <Followed all={followed} view={view} />}
      {data.isAhead && <Kits pharmacies={data.pharmacies} said={data.touches[view.language]} view={view} />}
      {from === null && followed === null && <Body>{t('first')}</Body>}
      {from !== null && (
        <Section title={t('changes', { from, inEffect: String(data.fromIsInEffect) })}>
          {differences.length === 0 ? (
            <Body>{t('same')}</Body>
          ) : (
            <List items={differences.map((one) => one[view.language])} />
          )}
        </Section>
      )}
      {from !== null && data.left.length > 0 && <Left all={data.left} from={from} path={path} view={view} />}
      {version.status === 'approved' && (
        <Section title={t('publish')}>
          {data.undirected.length > 0 && (
            <Warning>{t('undirected', { slots: data.undirected.map((one) => one[view.language]).join(', ') })}</Warning>
          )}
          {data.withoutMaximum.length > 0 && <WithoutMaximum all={data.withoutMaximum} path={path} view={view} />}
          <Form action={`${path}/publication`}>
            <DateField name="takesEffectOn" label={t('takesEffect')} hint={t('publishHint')} />
            <Button>{t('publish')}</Button>
          </Form>
        </Section>
      )}
    </Layout>
  );
}

function WithoutMaximum({ all, path, view }: { all: readonly NamedDirection[]; path: string; view: View }) {
  return (
    <>
      <Warning>{publicationTexts(view)('withoutMaximum')}</Warning>
      <List
        items={all.map((one) => (
          <Link key={`${one.slot}.${String(one.number)}`} href={`${path}#directions-${one.slot}`}>
            {one[view.language]}
          </Link>
        ))}
      />
    </>
  );
}

function Left({ all, from, path, view }: { all: readonly OpenSubstitution[]; from: string; path: string; view: View }) {
  const t = publicationTexts(view);
  return (
    <Section title={t('left')}>
      <Body>{t('leftHint', { from })}</Body>
      <List items={all.map((one) => t('leftUntil', { what: one[view.language], day: formatDay(one.until, view) }))} />
      <Body>
        <Link href={`${path}/substitutions`}>{t('proposeHere')}</Link>
      </Body>
    </Section>
  );
}

interface Touched {
  pharmacies: readonly TouchedPharmacy[];
  said: readonly string[];
  view: View;
}

function Kits({ pharmacies, said: [kits, ...others], view }: Touched) {
  const t = publicationTexts(view);
  const rows = pharmacies.filter(isTouched);
  return (
    <>
      <Body kind="l">{kits}</Body>
      {others.length > 0 && <List items={others} />}
      {pharmacies.some(({ conform, outside }) => conform < outside) && (
        <Body>
          <Link href="/conformity">{t('seeOutside')}</Link>
        </Body>
      )}
      {rows.length > 0 && <PerPharmacy pharmacies={rows} view={view} />}
    </>
  );
}

function PerPharmacy({ pharmacies, view }: { pharmacies: readonly TouchedPharmacy[]; view: View }) {
  const t = publicationTexts(view);
  return (
    <Section title={t('perPharmacy')}>
      <Table
        caption={t('perPharmacy')}
        captionSize="hidden"
        rows={pharmacies}
        rowKey={({ id }) => id}
        columns={[
          { title: t('pharmacy'), heads: true, cell: ({ name }) => name },
          { title: t('shelf'), numeric: true, cell: ({ shelf }) => shelf },
          { title: t('homes'), numeric: true, cell: ({ homes }) => homes },
          { title: t('order'), cell: ({ order }) => <Quantities all={order} view={view} /> },
          { title: t('useless'), cell: ({ useless }) => <Quantities all={useless} view={view} /> },
          ...(pharmacies.some(({ papers }) => papers.length > 0) ? [papersColumn(view)] : []),
        ]}
      />
    </Section>
  );
}

const papersColumn = (view: View): Column<TouchedPharmacy> => ({
  title: publicationTexts(view)('papers'),
  cell: ({ papers }) => <List items={papers.map((paper) => paperInWords(paper, view.language))} />,
});

function Quantities({ all, view }: { all: readonly NamedQuantity[]; view: View }) {
  const t = publicationTexts(view);
  if (all.length === 0) return <>{t('nothing')}</>;
  const cents = all.reduce((sum, one) => sum + (one.cents ?? 0), 0);
  const money = formatMoney(cents / 100, view);
  return (
    <List
      items={[
        ...all.map((one) => quantityInWords(one, view.language)),
        all.some((one) => one.cents === null) ? `${money}, ${t('priceUnknown')}` : t('worth', { money }),
      ]}
    />
  );
}

function Followed({ all, view }: { all: readonly Follower[]; view: View }) {
  const t = publicationTexts(view);
  return (
    <>
      <Body kind="l">
        {t('followed', { n: all.filter(({ firstAt }) => firstAt !== null).length, all: all.length })}
      </Body>
      <Table
        caption={t('perPharmacy')}
        captionSize="hidden"
        rows={all}
        rowKey={({ id }) => id}
        columns={[
          { title: t('pharmacy'), heads: true, cell: ({ name }) => name },
          {
            title: t('firstKit'),
            cell: ({ firstAt, serial }) =>
              firstAt ? t('sealedOn', { day: formatDay(dayOf(firstAt), view), serial }) : t('notYet'),
          },
        ]}
      />
    </>
  );
}
