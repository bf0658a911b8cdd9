import { Layout } from '../../web/layout.js';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Row } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { mayComplete } from './opening.rules.js';
import type { Opening } from './opening.query.js';
import type { OpeningForm } from './opening.service.js';
import { openingTexts, SYMPTOMS } from './opening.text.js';
import { Person } from './person.page.js';
import { stepTexts } from './step.text.js';

/** What was used so far, slot by slot. */
export function Use({ data, opening, view }: { data: OpeningForm; opening: Opening; view: View }) {
  const t = openingTexts(view);
  const status = CASE_STATUS[view.language][data.status];
  const known = new Map(opening.used.map(({ slot, quantity }) => [slot, quantity]));
  const caption = stepTexts(view)('caption', { number: data.number, status });
  return (
    <Layout view={view} title={t('useTitle')} caption={caption} back={`/cases/${data.id}`}>
      <Person person={data.person} view={view} />
      <Body>{t('useHint')}</Body>
      {!mayComplete(data.status) ? (
        <Inset>{stepTexts(view)('notNow', { status })}</Inset>
      ) : (
        <Form method="patch" version={opening.version}>
          {data.slots.map(({ slot, name, unit, quantity }, place) => (
            <Row key={slot}>
              <Hidden name={`used[${place}][slot]`} value={slot} />
              <Field
                name={`used[${place}][quantity]`}
                label={name}
                hint={t('used', { quantity, unit })}
                inputMode="numeric"
                width={3}
                value={known.get(slot) ?? 0}
              />
            </Row>
          ))}
          <Symptoms view={view} value={opening.symptoms} />
          <Button>{t('saveUse')}</Button>
        </Form>
      )}
    </Layout>
  );
}

export function Symptoms({ view, value }: { view: View; value?: readonly string[] }) {
  const t = openingTexts(view);
  const choices = SYMPTOMS.map((symptom) => ({ value: symptom, text: t(symptom) }));
  return <Checkboxes name="symptoms" label={t('why')} choices={choices} value={value} small optional />;
}
