import { moveTexts } from '../../kit-life/move.text.js';
import { egfrShown } from '../../patients/egfr.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, Quiet } from '../../web/parts/body.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Telephone } from '../../web/parts/telephone.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { requestTexts } from '../asking/request-form.text.js';
import { OrderedMedicines } from '../asking/ordered-medicines.page.js';
import { OBJECTION_REASONS, type KnownObjection } from './objection.js';
import { OBJECTION_REASON, objectionTexts } from './objection.text.js';
import type { ObjectionPageData } from './objections.service.js';

export function ObjectionPage({ data, view }: PageProps<ObjectionPageData>) {
  const t = objectionTexts(view);
  const { objections, mayAsk, mayAnswer } = data;
  const open = objections.find(({ closedAt }) => closedAt === null);
  const at = `/cases/${data.id}/objection`;
  const phone = (key: 'phonePractice' | 'phonePrescriber' | 'phonePharmacy', number: string | null, name?: string) =>
    number !== null && {
      key: t(key),
      value: (
        <>
          {name && `${name}, `}
          <Telephone number={number} />
        </>
      ),
    };
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {mayAsk && <Body>{t('lead')}</Body>}
      <SummaryList
        rows={[
          ...(mayAsk
            ? [phone('phonePrescriber', data.directPhone), phone('phonePractice', data.practicePhone, data.practice)]
            : [phone('phonePharmacy', data.pharmacyPhone, data.pharmacy ?? undefined)]),
          {
            key: requestTexts(view)('kidneys'),
            value: data.egfr ? egfrShown(data.egfr, view.language) : moveTexts(view)('egfrUnknown'),
          },
        ]}
      />
      {objections.length === 0 && !mayAsk && <Body>{t('none')}</Body>}
      {objections.map((one) => (
        <Asked key={one.id} it={one} />
      ))}
      {open && mayAnswer && !open.answer && (
        <Section title={t('waits')}>
          <Body>{t('answerLead')}</Body>
          <ButtonLink href={`/cases/${data.id}/order/renewal`} kind="secondary">
            {t('signAnew')}
          </ButtonLink>
          <Form action={`${at}/answer`}>
            <Hidden name="id" value={open.id} />
            <Textarea name="answer" label={t('answer')} rows={4} />
            <Button>{t('sendAnswer')}</Button>
          </Form>
        </Section>
      )}
      {open && mayAsk && (
        <>
          {open.answer ? <Body>{t('toRead')}</Body> : <Warning>{t('waiting')}</Warning>}
          <Form action={`${at}/end`}>
            <Button kind={open.answer ? 'primary' : 'secondary'}>{t(open.answer ? 'close' : 'withdraw')}</Button>
          </Form>
        </>
      )}
      {mayAsk && (!open || open.answer) && <Question at={at} anew={open !== undefined} />}
      {data.medicines.length > 0 && <OrderedMedicines medicines={data.medicines} signed="all" />}
    </CaseFrame>
  );
}

function Question({ at, anew }: { at: string; anew: boolean }) {
  const view = useView();
  const t = objectionTexts(view);
  return (
    <Form action={at}>
      <Select
        name="reason"
        label={t('reason')}
        choices={OBJECTION_REASONS.map((value) => ({ value, text: OBJECTION_REASON[view.language][value] }))}
      />
      <Textarea name="question" label={t('question')} hint={t('questionHint')} rows={4} />
      <Button kind={anew ? 'secondary' : 'primary'}>{t(anew ? 'askAnew' : 'ask')}</Button>
    </Form>
  );
}

function Asked({ it }: { it: KnownObjection }) {
  const view = useView();
  const t = objectionTexts(view);
  const { answer } = it;
  return (
    <Section title={OBJECTION_REASON[view.language][it.reason]} level={2}>
      <Body>{it.question ?? t('erased')}</Body>
      <Quiet>{t('askedOn', { name: it.askedBy, at: formatMoment(it.askedAt, view) })}</Quiet>
      {answer && (
        <>
          <Body>
            <strong>{t(answer.kind === 'stays' ? 'stays' : 'signedAnew')}</strong>
            {answer.kind === 'stays' && `: ${answer.text ?? t('erased')}`}
          </Body>
          <Quiet>{t('answeredOn', { name: answer.by, at: formatMoment(answer.at, view) })}</Quiet>
        </>
      )}
      {it.closedAt && <Quiet>{t('closedOn', { at: formatMoment(it.closedAt, view) })}</Quiet>}
    </Section>
  );
}
