import { formatList } from '../web/format.js';
import { Layout } from '../web/layout.js';
import { addressWith } from '../web/list-address.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { ListBar } from '../web/parts/filter-bar.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { PrintButton } from '../web/parts/print-button.js';
import { OnScreen, Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { Tabs } from '../web/parts/tabs.js';
import { variantTexts } from './variant.text.js';
import type { View } from '../web/view.js';
import type { Column } from './comparison.rules.js';
import { comparisonTexts } from './comparison.text.js';
import { ComparedSlots } from './compared-slots.page.js';
import { NextDraftForm } from './next-draft.page.js';
import { NextSlots } from './next-slots.page.js';
import { namesOf } from './slot-difference.text.js';
import { recordedIn, shownOf, type Compared } from './compared.js';
import { UniformityExplained, UniformityFigure } from './uniformity.page.js';

/** What all pharmacies fill, side by side; what is ticked becomes the next standard. */
export function ComparisonPage({ data, view }: PageProps<Compared>) {
  const t = comparisonTexts(view);
  const { columns, notRecorded, slots } = data;
  const shown = slots.filter(shownOf(data));
  const groups = columns.filter(({ pharmacies }) => pharmacies.length > 2);
  const unseen = slots.filter((slot) => !shown.includes(slot));
  return (
    <Layout
      view={view}
      title={t('title')}
      back="/standards"
      dense
      actions={
        <>
          {columns.length > 0 && (
            <Link href={addressWith(view.address, { sort: data.sort ? null : 'different' })}>
              {t(data.sort ? 'bySlot' : 'byDifference')}
            </Link>
          )}
          <Link href="/imports/new?rule=variants">{variantTexts(view)('bringList')}</Link>
        </>
      }
    >
      {columns.length === 0 ? (
        <>
          <UniformityFigure months={data.months} view={view} />
          <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
        </>
      ) : (
        <>
          <ListBar>
            <Tabs
              label={t('which')}
              name="show"
              tabs={[
                { value: '', text: t('everything'), count: slots.length },
                { value: 'differences', text: t('differences'), count: slots.filter(({ alike }) => !alike).length },
              ]}
            />
            <UniformityFigure months={data.months} view={view} />
          </ListBar>
          <ComparedSlots slots={shown} columns={columns} view={view} />
          <ExportLinks rows={shown.length} />
          <PrintButton />
          <Section title={t('variants')} id="variants">
            <Body>{t('lead')}</Body>
            {groups.length > 0 && <Groups groups={groups} view={view} />}
            {notRecorded.length > 0 && (
              <Body>
                {t('notRecorded', {
                  names: formatList(
                    notRecorded.map(({ name }) => name),
                    view,
                  ),
                })}
              </Body>
            )}
          </Section>
          <OnScreen>
            <Form method="get" action="/variants#changes">
              <Section title={t('draft')} id="draft">
                {data.show && <Hidden name="show" value={data.show} />}
                {data.sort && <Hidden name="sort" value={data.sort} />}
                <Body>{t('draftLead')}</Body>
                {unseen.length > 0 && <Body>{t('hidden', { n: unseen.length })}</Body>}
                {unseen.flatMap(({ ways: [first] }) =>
                  first ? [<Hidden key={first.value} name="takes" value={first.value} />] : [],
                )}
                <NextSlots slots={shown} takes={data.next?.takes ?? null} pharmacies={recordedIn(data)} view={view} />
                <Button kind="secondary">{t('look')}</Button>
              </Section>
            </Form>
            {data.next && <NextDraftForm next={data.next} name={data.suggestedName} view={view} />}
          </OnScreen>
        </>
      )}
      <UniformityExplained months={data.months} today={data.today} view={view} />
    </Layout>
  );
}

/** Of each column that is not named by all of its pharmacies, who they are. */
function Groups({ groups, view }: { groups: readonly Column[]; view: View }) {
  const t = comparisonTexts(view);
  return (
    <Table
      caption={t('variants')}
      captionSize="hidden"
      dense
      rows={groups}
      rowKey={({ pharmacies: [first] }) => first?.id ?? ''}
      columns={[
        { title: t('column'), heads: true, cell: ({ pharmacies }) => namesOf(pharmacies, view.language) },
        {
          title: t('who'),
          cell: ({ pharmacies }) =>
            formatList(
              pharmacies.map(({ name }) => name),
              view,
            ),
        },
      ]}
    />
  );
}
