import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { Decisions } from './standard-decisions.page.js';
import { Contents } from './standard-contents.page.js';
import { StandardsAhead } from './standard-ahead.page.js';
import { heldFrom, heldUntil, StandardTag } from './standard-tag.page.js';
import { Warning } from '../web/parts/warning.js';
import type { StandardStory } from './standard-details.js';
import { priceInWords } from './price.text.js';
import { isPrepared } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import { Directions } from './directions.page.js';
import { SlotsTable } from './slots.page.js';
import { named } from './substitution-form.query.js';
import { SubstitutionsTable } from './substitutions.page.js';

/** One version as people read it: what belongs in a kit, since when, decided by whom. */
export function StandardPage({ data, view }: PageProps<StandardStory>) {
  const t = standardTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  const [from, over] = [heldFrom(data, view), heldUntil(data, view)];
  return (
    <Layout view={view} title={t('one', { name: data.name })} back="/standards">
      {decides && isPrepared(data) && (
        <StandardsAhead path={`/standards/${data.id}`} others={data.others} ahead={data.ahead} />
      )}
      {decides && data.lapsed && <Warning>{data.lapsed[view.language]}</Warning>}
      <SummaryList
        rows={[
          { key: t('status'), value: <StandardTag standard={data} view={view} /> },
          from !== null && { key: t('takesEffect'), value: from },
          over !== null && { key: t('until'), value: over },
          data.status === 'withdrawn' &&
            data.withdrawal !== null && { key: t('withdrawnBecause'), value: data.withdrawal.reason },
          { key: t('price'), value: priceInWords(data.price, view) },
        ]}
      />
      {data.slots.length > 0 && <Contents standard={data} view={view} />}
      <SlotsTable standard={data} view={view} editable={decides && data.status === 'draft'} />
      <Directions standard={data} view={view} editable={decides && data.status === 'draft'} />
      <SubstitutionsTable
        standard={data}
        items={data.substitutions}
        slots={data.slots.map(named)}
        directions={data.directions}
        view={view}
        decides={decides ? 'elsewhere' : 'no'}
      />
      {data.others.length > 0 && (
        <Section>
          <Form method="get" action={`/standards/${data.id}/difference`}>
            <Select
              name="from"
              label={t('compare')}
              chosen
              choices={data.others.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Button kind="secondary">{t('show')}</Button>
          </Form>
        </Section>
      )}
      {decides && <Decisions standard={data} view={view} />}
    </Layout>
  );
}
