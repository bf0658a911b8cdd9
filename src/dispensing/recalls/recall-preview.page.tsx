import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, Lines } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Details } from '../../web/parts/details.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { ItIsSo } from '../../web/parts/it-is-so.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { TickTable } from '../../web/parts/tick-table.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Inset, Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { ShownPreview } from './recall-drafts.service.js';
import type { LotHere } from './recall-preview.rules.js';
import { PLACES } from '../../kit-life/kit-place.js';
import { KIT_PLACE } from '../../kit-life/kit-place.text.js';
import { draftTexts } from './recall-draft.text.js';
import { recallTexts } from './recall.text.js';

/** What was read in a letter, beside what is here: whoever typed it chooses, and nothing counts yet. */
export function RecallPreviewPage({ data, view }: PageProps<ShownPreview>) {
  const t = recallTexts(view);
  const d = draftTexts(view);
  const { product, name, reason, letter, allLots, all } = data;
  return (
    <Layout view={view} title={d('preview')} caption={name} back="/recalls">
      <SummaryList
        rows={[
          { key: t('product'), value: `${name} (${product})` },
          { key: t('reason'), value: reason },
          letter !== '' && { key: t('fromLetter'), value: <Lines text={letter} /> },
        ]}
      />
      <Form action="/recalls">
        <Hidden name="product" value={product} />
        <Hidden name="reason" value={reason} />
        {letter !== '' && <Hidden name="letter" value={letter} />}
        {allLots ? (
          <>
            <Hidden name="allLots" value="true" />
            <Warning>{d('allLotsOf', { lots: all.boxes, name })}</Warning>
          </>
        ) : (
          <Chosen data={data} />
        )}
        {(allLots ? all.boxes : data.boxes) === 0 && <NoKit />}
        <Inset>{d('draftHint')}</Inset>
        <Button kind="warning">{d('draft')}</Button>
      </Form>
      <Details summary={d('changeLetter')}>
        <Form action="/recalls/preview" among>
          <Hidden name="product" value={product} />
          <Textarea name="lots" label={t('lots')} value={letter} rows={6} />
          <Checkbox name="allLots" label={d('allLots')} value={allLots} small />
          <Textarea name="reason" label={t('reason')} value={reason} rows={3} />
          <Button kind="secondary">{d('look')}</Button>
        </Form>
      </Details>
    </Layout>
  );
}

function Chosen({ data: { lots, near, ranges, others, exceptions } }: { data: ShownPreview }) {
  const d = draftTexts(useView());
  return (
    <>
      {exceptions.length > 0 && <Warning>{d('exceptions', { words: exceptions.join(', ') })}</Warning>}
      <Lots title={d('recognised')} lots={lots} ticked={exceptions.length === 0} />
      {near.length > 0 && (
        <>
          <Lots title={d('near')} lots={near} says={({ like }) => d('likeIt', { like })} />
          <Body>{d('nearHint')}</Body>
        </>
      )}
      {ranges.map(({ from, until, lots: inside }) => (
        <Section key={from} title={inside.length === 0 ? d('between', { from, until }) : undefined} level={3}>
          {inside.length > 0 && <Lots title={d('between', { from, until })} lots={inside} />}
          <Body>{inside.length > 0 ? d('betweenHint') : d('betweenNone')}</Body>
        </Section>
      ))}
      {others.length > 0 && <Body>{d('others', { words: others.slice(0, 30).join(', ') })}</Body>}
    </>
  );
}

interface Listed<L extends LotHere> {
  title: string;
  lots: readonly L[];
  ticked?: boolean;
  says?: (lot: L) => string;
}

function Lots<L extends LotHere>({ title, lots, ticked, says }: Listed<L>) {
  const view = useView();
  const [t, d] = [recallTexts(view), draftTexts(view)];
  return (
    <TickTable
      name="lots[]"
      caption={title}
      title={d('takeAlong')}
      rows={lots}
      value={({ lot }) => lot}
      text={(row) => (
        <>
          <Code>{row.lot}</Code>
          {says && ` (${says(row)})`}
          {row.boxes === 0 && ` (${d('unknownHere')})`}
        </>
      )}
      ticked={ticked}
      columns={[
        { title: t('boxes'), cell: ({ boxes }) => boxes, numeric: true },
        ...PLACES.map((place) => ({
          title: KIT_PLACE[view.language][place],
          cell: (row: L) => row[place],
          numeric: true,
        })),
      ]}
    />
  );
}

function NoKit() {
  const d = draftTexts(useView());
  return (
    <>
      <Warning>{d('noKit')}</Warning>
      <ItIsSo id="lots" path="lots" isSo={false} />
    </>
  );
}
