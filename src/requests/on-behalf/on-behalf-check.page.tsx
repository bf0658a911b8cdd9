import { Body, List } from '../../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { Answers } from '../asking/form-answers.js';
import { NotToday } from '../asking/not-today.page.js';
import { PromiseOf } from '../asking/promise.page.js';
import { OrderedMedicines } from '../asking/ordered-medicines.page.js';
import { pageTexts } from '../asking/request-page.text.js';
import { RequestSummary } from '../asking/request-summary.page.js';
import { SignedActs } from '../asking/signed-acts.page.js';
import { WARNING } from '../asking/warnings.text.js';
import { RECEIVED_BY } from './on-behalf.js';
import type { OnBehalfForm } from './on-behalf.service.js';
import { onBehalfTexts } from './on-behalf.text.js';

/** In whose name: that is what stands on the order. */
function Whose({ data, answers }: { data: OnBehalfForm; answers: Answers }) {
  const view = useView();
  const t = onBehalfTexts(view);
  const said = (field: string) => answers.get(field)?.[0];
  const receivedBy = RECEIVED_BY.find((one) => one === said('receivedBy'));
  return (
    <Section title={t('whose')}>
      <SummaryList
        rows={[
          { key: t('practice'), value: data.practices.find(({ id }) => id === said('practiceId'))?.name ?? '–' },
          { key: t('prescriber'), value: said('prescriberName') ?? '–' },
          { key: t('receivedBy'), value: receivedBy ? t(receivedBy) : '–' },
        ]}
      />
      <Body>{t('whoseHint')}</Body>
    </Section>
  );
}

/** Everything once more, with what to tell the prescriber while they are on the telephone. */
export function OnBehalfCheck({ data, answers }: { data: OnBehalfForm; answers: Answers }) {
  const view = useView();
  const t = onBehalfTexts(view);
  const draft = data.draft ? `?draft=${data.draft.id}` : '';
  return (
    <>
      {data.warnings.length > 0 && (
        <Section title={t('tell')}>
          <Warning>{t('tellWhy')}</Warning>
          <List items={data.warnings.map(({ kind }) => WARNING[view.language][kind])} />
        </Section>
      )}
      {data.promise && <PromiseOf promise={data.promise} />}
      <NotToday
        by={data.deliverBy}
        promise={data.promise}
        answers={answers}
        action={`/cases/on-behalf/check${draft}`}
      />
      <Whose data={data} answers={answers} />
      <RequestSummary data={data} answers={answers} />
      <Body>{t('toBeSigned')}</Body>
      {data.medicines.length > 0 && (
        <OrderedMedicines medicines={data.medicines} allergies={answers.get('allergies')} signed="toBeSigned" />
      )}
      <SignedActs acts={data.acts} />
      <Form action={`/cases/on-behalf${draft}`}>
        {[...answers].flatMap(([name, values]) =>
          values.map((value, i) => <Hidden key={`${name} ${String(i)}`} name={name} value={value} />),
        )}
        <ButtonGroup>
          <Button>{t('send')}</Button>
          {data.draft ? (
            <ButtonLink kind="secondary" href={`/cases/on-behalf${draft}`}>
              {pageTexts(view)('change')}
            </ButtonLink>
          ) : (
            <Button kind="secondary" formAction="/cases/on-behalf/check/edit">
              {pageTexts(view)('change')}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </>
  );
}
