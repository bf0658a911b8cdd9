import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { KeptByItself } from '../../web/parts/kept-by-itself.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import { given, type Answers } from '../asking/form-answers.js';
import { KeepDraft } from '../asking/keep-draft.page.js';
import { MoreFields } from '../asking/more-fields.page.js';
import { OrderLines } from '../asking/order-lines.page.js';
import { PatientFields } from '../asking/patient-fields.page.js';
import { requestTexts } from '../asking/request-form.text.js';
import { pageTexts } from '../asking/request-page.text.js';
import { WhenAndWhere } from '../asking/when-and-where.page.js';
import { OnBehalfCheck } from './on-behalf-check.page.js';
import { RECEIVED_BY } from './on-behalf.js';
import type { OnBehalfForm } from './on-behalf.service.js';
import { onBehalfTexts } from './on-behalf.text.js';

/** As the prescriber would fill it in, with in whose name it is; then once more before it is entered. */
export function OnBehalfPage({ data, view }: PageProps<OnBehalfForm>) {
  const t = onBehalfTexts(view);
  const answers = view.typed ?? new Map(Object.entries(data.answers));
  const checking = data.step === 'check';
  return (
    <Layout view={view} title={t(checking ? 'checkTitle' : 'title')} back="/" scripts={['draft.js']}>
      {checking ? <OnBehalfCheck data={data} answers={answers} /> : <OnBehalfEdit data={data} answers={answers} />}
    </Layout>
  );
}

function OnBehalfEdit({ data, answers }: { data: OnBehalfForm; answers: Answers }) {
  const view = useView();
  const t = onBehalfTexts(view);
  const p = pageTexts(view);
  const { draft } = data;
  return (
    <>
      <Body>{t('lead')}</Body>
      <Body>
        <Link href="/cases/on-behalf/drafts">{p('drafts')}</Link>
        {' · '}
        <Link href="/documents/request-form.pdf">{t('form')}</Link>
      </Body>
      <Form action={`/cases/on-behalf/check${draft ? `?draft=${draft.id}` : ''}`} version={draft?.version}>
        <Section title={t('whose')}>
          <Select
            name="practiceId"
            label={t('practice')}
            choices={data.practices.map(({ id, name }) => ({ value: id, text: name }))}
            value={given(answers, 'practiceId')}
          />
          <Field
            name="prescriberName"
            label={t('prescriber')}
            value={given(answers, 'prescriberName')}
            width={20}
            autoComplete="off"
          />
          <Radios
            name="receivedBy"
            label={t('receivedBy')}
            choices={RECEIVED_BY.map((value) => ({ value, text: t(value) }))}
            value={given(answers, 'receivedBy')}
            inline
          />
        </Section>
        <PatientFields answers={answers} slots={data.slots} />
        <WhenAndWhere data={data} answers={answers} />
        <MoreFields answers={answers} acts={data.acts} />
        {data.medicines.length > 0 && <OrderLines medicines={data.medicines} answers={answers} />}
        <Checkbox
          name="consent"
          label={requestTexts(view)('consent')}
          value={answers.get('consent')?.includes('true')}
        />
        <ButtonGroup>
          <Button>{p('next')}</Button>
          <KeepDraft draft={draft} at="/cases/on-behalf/drafts" words={p('keep')} />
        </ButtonGroup>
        <KeptByItself form="/cases/on-behalf" kept={p('keptByItself')} notKept={p('notKept')} />
      </Form>
    </>
  );
}
