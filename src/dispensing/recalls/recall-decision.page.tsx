import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Inset, Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { RecallStory } from './recall.query.js';
import { recallTexts } from './recall.text.js';

/** What whoever decides may do with it now. */
export function RecallDecision({ recall }: { recall: RecallStory }) {
  if (recall.status === 'drafted') return <Waiting recall={recall} />;
  return recall.status === 'confirmed' ? <Counting recall={recall} /> : null;
}

function Waiting({ recall: { id, own } }: { recall: RecallStory }) {
  const view = useView();
  const t = recallTexts(view);
  const path = `/recalls/${id}`;
  return (
    <Section>
      {own ? (
        <>
          <Inset>{t('waitsOther')}</Inset>
          <Details summary={t('confirmAlone')} open={view.path === `${path}/confirmation` && view.errors.length > 0}>
            <Body>{t('confirmAloneHint')}</Body>
            <Form action={`${path}/confirmation`} among>
              <Textarea name="alone" label={t('aloneReason')} rows={3} />
              <Button kind="warning">{t('confirmNow')}</Button>
            </Form>
          </Details>
        </>
      ) : (
        <Form action={`${path}/confirmation`} among>
          <Body>{t('compare')}</Body>
          <Button kind="warning">{t('confirm')}</Button>
        </Form>
      )}
      <Details summary={t('withdraw')}>
        <Body>{t('withdrawHint')}</Body>
        <Form action={`${path}/withdrawal`} among>
          <Button kind="secondary">{t('withdraw')}</Button>
        </Form>
      </Details>
    </Section>
  );
}

function Counting({ recall: { id, own, aloneBecause, seenAt } }: { recall: RecallStory }) {
  const t = recallTexts(useView());
  return (
    <Section>
      {aloneBecause !== null && seenAt === null && !own && (
        <Form action={`/recalls/${id}/second-look`} among>
          <Warning>{t('lookHint')}</Warning>
          <Button>{t('lookDone')}</Button>
        </Form>
      )}
      <Details summary={t('end')}>
        <Body>{t('endHint')}</Body>
        <Form action={`/recalls/${id}/ending`} among>
          <Button kind="warning">{t('end')}</Button>
        </Form>
      </Details>
    </Section>
  );
}
