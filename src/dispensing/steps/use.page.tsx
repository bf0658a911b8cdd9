import { unitIn } from '../../kit-standards/unit.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { QuantityField } from '../../web/parts/quantity-field.js';
import { Row } from '../../web/parts/section.js';
import type { View } from '../../web/view.js';
import { mayComplete } from './opening.rules.js';
import type { Opening } from './opening.query.js';
import type { OpeningForm } from './opening.service.js';
import { openingTexts, SYMPTOMS } from './opening.text.js';

/** What was used so far, slot by slot. */
export function Use({ data, opening, view }: { data: OpeningForm; opening: Opening; view: View }) {
  const t = openingTexts(view);
  const known = new Map(opening.used.map(({ slot, quantity }) => [slot, quantity]));
  return (
    <CaseFrame view={view} title={t('useTitle')} data={data} can={mayComplete(data.status)}>
      <Body>{t('useHint')}</Body>
      <Form method="patch" version={opening.version}>
        {data.slots.map(({ slot, name, unit, quantity }, place) => (
          <Row key={slot}>
            <Hidden name={`used[${place}][slot]`} value={slot} />
            <QuantityField
              name={`used[${place}][quantity]`}
              label={name}
              hint={t('used', { quantity, unit: unitIn(view.language, { unit }, quantity) })}
              most={quantity}
              value={known.get(slot) ?? 0}
            />
          </Row>
        ))}
        <Symptoms view={view} value={opening.symptoms} />
        <Button>{t('saveUse')}</Button>
      </Form>
    </CaseFrame>
  );
}

export function Symptoms({ view, value }: { view: View; value?: readonly string[] }) {
  const t = openingTexts(view);
  const choices = SYMPTOMS.map((symptom) => ({ value: symptom, text: t(symptom) }));
  return <Checkboxes name="symptoms" label={t('why')} choices={choices} value={value} small optional />;
}
