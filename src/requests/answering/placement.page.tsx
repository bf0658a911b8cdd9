import { firstToPhone } from '../../pharmacies/by-hand.rules.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { leftOutInWords, partInWords, WHEN_THERE } from '../../pharmacies/offer-order.text.js';
import { WhomToPhone } from '../../pharmacies/whom-to-phone.page.js';
import { formatComing, formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { ChoiceTable } from '../../web/parts/choice-table.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { Telephone } from '../../web/parts/telephone.js';
import { Inset } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { Placeable, PlaceableCase, UnplacedCase } from './move-forms.service.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { moveTexts } from '../../kit-life/move.text.js';

const OUTCOME = { declined: 'saidNo', released: 'gaveBack', lapsed: 'letLapse' } as const;
const SPECIAL = ['said-no', 'did-not-answer', 'on-duty', 'duty-later', 'outside-area'] as const;

/** What the pharmacy on the telephone asks, whom to phone, and who said yes. */
export function PlacementPage({ data, view }: PageProps<PlaceableCase>) {
  const t = moveTexts(view);
  const { wanted, answers, pharmacies, tooLate, takeNoPart } = data;
  return (
    <CaseFrame view={view} title={t('placeTitle')} data={data} moves={['place']}>
      {wanted?.pc4 && wanted.urgency && wanted.deliverBy && (
        <Body>
          <strong>
            {t('wanted', {
              pc4: wanted.pc4,
              urgency: URGENCY[view.language][wanted.urgency],
              deliverBy: formatComing(wanted.deliverBy, view),
            })}
          </strong>
        </Body>
      )}
      {answers.length > 0 && (
        <Section title={t('answeredBefore')} level={3}>
          <List
            items={answers.map(
              ({ name, outcome, at }) => `${name}: ${t(OUTCOME[outcome], { at: formatComing(at, view) })}`,
            )}
          />
        </Section>
      )}
      <Body>{t('placeNote')}</Body>
      {pharmacies.length === 0 ? (
        <Inset>{t('noneToPlace')}</Inset>
      ) : (
        <Form>
          {tooLate && <Inset>{t('tooLate')}</Inset>}
          <Choose pharmacies={pharmacies} tooLate={tooLate} />
          <Field name="agreedWith" label={t('agreedWith')} hint={t('agreedWithHint')} width={30} />
          <Button>{t('place')}</Button>
        </Form>
      )}
      {takeNoPart.length > 0 && (
        <Details summary={t('takeNoPart', { count: takeNoPart.length })}>
          <List items={takeNoPart.map(({ name, why }) => `${name}: ${leftOutInWords(why, view.language)}`)} />
        </Details>
      )}
    </CaseFrame>
  );
}

function Choose({ pharmacies, tooLate }: Pick<PlaceableCase, 'tooLate'> & { pharmacies: readonly Placeable[] }) {
  const view = useView();
  const t = moveTexts(view);
  const [first, others] = firstToPhone(pharmacies);
  return (
    <ChoiceTable
      name="pharmacyId"
      label={t('placeAsk')}
      title={t('pharmacy')}
      rows={first}
      others={{ summary: t('otherPharmacies', { count: others.length }), rows: others }}
      value={({ id }) => id}
      text={({ name }) => name}
      columns={[
        {
          title: t('telephone'),
          cell: ({ phone }) => (phone ? <Telephone number={phone} /> : <Quiet>{t('noTelephone')}</Quiet>),
        },
        {
          title: t('distance'),
          numeric: true,
          cell: ({ distanceKm: km }) => (km === null ? '–' : `${formatNumber(km, view, 1)}\u00A0km`),
        },
        { title: t('readyKits'), numeric: true, cell: ({ readyKits }) => readyKits },
        {
          title: t('whenThere'),
          cell: ({ reason, opensAt }) =>
            opensAt && reason.some(({ kind }) => kind === 'opens')
              ? t('opensAt', { at: formatComing(opensAt, view) })
              : partInWords(reason, WHEN_THERE, view.language),
        },
        { title: t('soonest'), cell: ({ soonest }) => (soonest ? formatComing(soonest, view) : '–') },
        {
          title: t('special'),
          cell: ({ canDeliverBy, reason }) =>
            [!canDeliverBy && !tooLate && t('notInTime'), partInWords(reason, SPECIAL, view.language)]
              .filter(Boolean)
              .join(', ') || '–',
        },
      ]}
    />
  );
}

export function OfferAgainPage({ data, view }: PageProps<UnplacedCase>) {
  const t = moveTexts(view);
  return (
    <CaseFrame view={view} title={t('againTitle')} data={data} moves={['offerAgain']}>
      <Body>{t('againAsk')}</Body>
      <Form>
        <Button>{t('againTitle')}</Button>
      </Form>
      {data.whomToPhone && <WhomToPhone numbers={data.whomToPhone} saidYes />}
    </CaseFrame>
  );
}
