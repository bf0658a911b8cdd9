import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { KeptByItself } from '../../web/parts/kept-by-itself.js';
import { useView } from '../../web/view.js';
import { KeepDraft } from './keep-draft.page.js';
import { PatientFields } from './patient-fields.page.js';
import { type Answers } from './form-answers.js';
import { MoreFields } from './more-fields.page.js';
import { OrderLines } from './order-lines.page.js';
import type { RequestForm } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { WhenAndWhere } from './when-and-where.page.js';

/** Three groups: who, when, where. */
export function RequestEdit({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const t = requestTexts(view);
  const p = pageTexts(view);
  const { draft, practice } = data;
  return (
    <Form action={`/cases/check${draft ? `?draft=${draft.id}` : ''}`} version={draft?.version}>
      <Body>
        {p('practice')} {[practice.name, practice.phone].filter(Boolean).join(', ')}
      </Body>
      <PatientFields answers={answers} slots={data.slots} />
      <WhenAndWhere data={data} answers={answers} promise={data.promise} />
      <MoreFields answers={answers} acts={data.acts} />
      {data.medicines.length > 0 && <OrderLines medicines={data.medicines} answers={answers} />}
      <Checkbox name="consent" label={t('consent')} value={answers.get('consent')?.includes('true')} />
      <ButtonGroup>
        {data.maySign && <Button>{p('next')}</Button>}
        <KeepDraft
          {...{ draft, at: '/drafts', main: !data.maySign }}
          words={data.maySign ? p('keep') : p('keepForPrescriber')}
        />
      </ButtonGroup>
      <KeptByItself form="/cases/new" kept={p('keptByItself')} notKept={p('notKept')} />
    </Form>
  );
}
