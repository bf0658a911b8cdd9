import { WhomToPhone } from '../pharmacies/candidates.page.js';
import { reasonInWords } from '../pharmacies/offer-order.text.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { Inset } from '../web/parts/warning.js';
import type { PlaceableCase, UnplacedCase } from './move-forms.service.js';
import { Move } from './move.page.js';
import { moveTexts } from './move.text.js';

export function PlacementPage({ data, view }: PageProps<PlaceableCase>) {
  const t = moveTexts(view);
  const choices = data.pharmacies.map(({ id, name, reason }) => ({
    value: id,
    text: name,
    hint: reason.length > 0 ? reasonInWords(reason, view.language) : undefined,
  }));
  return (
    <Move view={view} title={t('placeTitle')} data={data} move="place">
      <Body>{t('placeNote')}</Body>
      {choices.length === 0 ? (
        <Inset>{t('noneToPlace')}</Inset>
      ) : (
        <Form>
          <Radios name="pharmacyId" label={t('placeAsk')} choices={choices} />
          <Button>{t('place')}</Button>
        </Form>
      )}
    </Move>
  );
}

export function OfferAgainPage({ data, view }: PageProps<UnplacedCase>) {
  const t = moveTexts(view);
  return (
    <Move view={view} title={t('againTitle')} data={data} move="offerAgain">
      <Body>{t('againAsk')}</Body>
      <Form>
        <Button>{t('againTitle')}</Button>
      </Form>
      <WhomToPhone numbers={data.whomToPhone} />
    </Move>
  );
}
