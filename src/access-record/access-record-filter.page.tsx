import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Select } from '../web/parts/select.js';
import { useView } from '../web/view.js';
import { administrationTexts } from '../access/administration.text.js';
import type { AccessRecordInput } from './access-record.input.js';
import { accessRecordTexts } from './access-record.text.js';
import { WRITTEN } from '../access/audit-actions.js';
import { actionInWords } from './audit-actions.text.js';

export type Choices = readonly { value: string; text: string }[];

interface Props {
  asked: AccessRecordInput;
  /** Whose rows these are, when they are of one person. */
  person: string | null;
  organisations: Choices;
}

/** Open when something was asked. */
export function RecordFilter({ asked, person, organisations }: Props) {
  const view = useView();
  const t = accessRecordTexts(view);
  const words = administrationTexts(view);
  const actions = WRITTEN.map((value) => ({ value, text: actionInWords(value, view.language) })).sort((one, other) =>
    one.text.localeCompare(other.text),
  );
  const outcomes = (['done', 'refused'] as const).map((value) => ({ value, text: words(value) }));
  return (
    <Details summary={t('filter')} open={Object.values(asked).some((value) => value !== undefined)}>
      <Form method="get" action="/access-record">
        {asked.personId ? (
          <Body>
            <Hidden name="personId" value={asked.personId} />
            {t('onlyOf', { person: person ?? t('chosen') })} <Link href="/access-record">{t('ofEverybody')}</Link>
          </Body>
        ) : (
          <Field name="person" label={t('person')} value={asked.person} />
        )}
        <Select name="organisationId" label={t('organisation')} choices={organisations} value={asked.organisationId} />
        <Select name="action" label={t('action')} choices={actions} value={asked.action} />
        <Select name="outcome" label={t('outcome')} choices={outcomes} value={asked.outcome} />
        <Field name="number" label={t('number')} value={asked.number?.toString()} width={10} inputMode="numeric" />
        <Field name="from" label={t('from')} type="date" value={asked.from} width={10} />
        <Field name="until" label={t('until')} type="date" value={asked.until} width={10} />
        <Button>{t('show')}</Button>
      </Form>
    </Details>
  );
}
