import type { ComponentChildren } from 'preact';
import type { PlainDate } from '../platform/calendar.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Checkbox } from '../web/parts/checkboxes.js';
import { DateField } from '../web/parts/date-field.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Heading } from '../web/parts/heading.js';
import { Hidden } from '../web/parts/hidden.js';
import { Radios } from '../web/parts/radios.js';
import { Select } from '../web/parts/select.js';
import { Textarea } from '../web/parts/textarea.js';
import type { View } from '../web/view.js';
import { SUBSTITUTION_KINDS, SUBSTITUTION_SCOPES } from './conformity.js';
import type { ShownDirection } from './direction.js';
import { GiftsByQuantity } from './gifts-by-quantity.page.js';
import { NotOffered } from './not-offered.page.js';
import type { StandInChoice } from './stand-in-choices.rules.js';
import { mayBeAbsent, usualQuantity } from './standard.js';
import { standardTexts } from './standard.text.js';
import { faultInWords } from './substitution-fault.js';
import { BesideInSlot } from './substitution-beside.page.js';
import type { ProposedChange, SlotName } from './substitution-form.query.js';
import { substitutionTexts } from './substitution.text.js';
import { unitIn } from './unit.js';

/** First what changes in which slot: only what that asks is asked afterwards. */
export function ProposalChoice({ id, slots, view }: { id: string; slots: readonly SlotName[]; view: View }) {
  const t = substitutionTexts(view);
  return (
    <Form method="get" action={`/standards/${id}/substitutions`}>
      <Heading level={2}>{t('addSubstitution')}</Heading>
      <Select
        name="slot"
        label={standardTexts(view)('slot')}
        chosen
        choices={slots.map((slot) => ({ value: slot.code, text: slotInWords(slot, view) }))}
      />
      <Radios
        name="kind"
        label={t('kind')}
        value="other-product"
        choices={SUBSTITUTION_KINDS.map((value) => ({ value, text: t(value) }))}
      />
      <Button kind="secondary">{t('goOn')}</Button>
    </Form>
  );
}

interface Proposed {
  id: string;
  proposal: ProposedChange;
  today: PlainDate;
  directions: readonly ShownDirection[];
  view: View;
}

export function SubstitutionProposal({ id, proposal, directions, today, view }: Proposed) {
  const { slot, kind } = proposal;
  const t = substitutionTexts(view);
  const why = whyNot(proposal);
  if (why)
    return (
      <>
        <Body>{t(why)}</Body>
        {kind === 'other-product' && (
          <Form action={`/standards/${id}/substitutions/aside`}>
            <Hidden name="slot" value={slot.code} />
            <Hidden name="kind" value={kind} />
            <NotOffered {...{ id, proposal, view }} />
          </Form>
        )}
      </>
    );
  return (
    <Form action={`/standards/${id}/substitutions`}>
      <Hidden name="slot" value={slot.code} />
      <Hidden name="kind" value={kind} />
      {kind === 'other-product' && <OtherProduct proposal={proposal} view={view} />}
      {kind === 'left-out' && mayBeAbsent(slot) && <Body>{t('optional-out')}</Body>}
      {kind === 'less' && <GiftsByQuantity slot={slot} directions={directions} view={view} />}
      {kind === 'less' && <Less slot={slot} view={view} />}
      <DateField name="from" label={t('firstDay')} value={today} />
      <DateField name="until" label={t('lastDay')} />
      <Textarea name="reason" label={t('reason')} rows={3} />
      <Checkbox name="needsConsent" label={t('consent')} hint={t('consentHint')} />
      <BesideInSlot proposal={proposal} view={view} />
      <Button>{t('addSubstitution')}</Button>
      {kind === 'other-product' && <NotOffered {...{ id, proposal, view }} />}
    </Form>
  );
}

function whyNot({ slot, kind, products }: ProposedChange) {
  if (kind === 'left-out') return null;
  if (kind === 'less') return usualQuantity(slot) > 1 ? null : 'nothing-less';
  return products.some(({ canBeChosen }) => canBeChosen) ? null : 'nothing-instead';
}

interface Of {
  proposal: ProposedChange;
  view: View;
}

function OtherProduct({ proposal: { slot, products }, view }: Of) {
  const t = substitutionTexts(view);
  const typed = (name: string) => Boolean(view.typed?.get(name)?.[0]);
  const otherwise = !products.some(({ equal }) => equal) || typed('quantity') || typed('equivalenceReason');
  const isWrong = view.errors.some(({ field }) => OTHERWISE.includes(field));
  return (
    <>
      <Select
        name="product"
        label={t('substitute')}
        hint={t('substituteHint')}
        choices={products.map((it) => ({
          value: it.code,
          text: choiceInWords(it, slot, view),
          disabled: !it.canBeChosen,
        }))}
      />
      <Otherwise open={otherwise || isWrong} title={t('otherwiseTitle')}>
        <Field name="quantity" label={t('quantity')} hint={t('quantityHint')} inputMode="numeric" width={4} optional />
        <Textarea name="quantityReason" label={t('quantityReason')} rows={2} optional />
        <Textarea
          name="equivalenceReason"
          label={t('equivalenceReason')}
          hint={t('equivalenceHint')}
          rows={2}
          optional
        />
      </Otherwise>
    </>
  );
}

const OTHERWISE = ['quantity', 'quantityReason', 'equivalenceReason'];

const Otherwise = ({ open, title, children }: { open: boolean; title: string; children: ComponentChildren }) => (
  <Details summary={title} open={open}>
    {children}
  </Details>
);

function choiceInWords({ name, form, code, equal, fault, unit }: StandInChoice, slot: SlotName, view: View): string {
  const t = substitutionTexts(view);
  const called = `${[name, form].filter(Boolean).join(', ')} (${code})`;
  if (fault) return `${called}: ${faultInWords(fault, view.language)}`;
  if (!equal) return called;
  const slotUnit = unitIn(view.language, slot, slot.max);
  const units = unitIn(view.language, { unit }, equal.most);
  const one = equal.least === equal.most && slot.min === slot.max;
  const amounts = { ...equal, min: slot.min, max: slot.max, unit: units, slotUnit };
  return `${called}: ${t(one ? 'instead' : 'insteadRange', amounts)}`;
}

function Less({ slot, view }: { slot: SlotName; view: View }) {
  const t = substitutionTexts(view);
  const usual = usualQuantity(slot);
  return (
    <>
      <Field
        name="quantity"
        label={t('lessQuantity')}
        hint={t('lessHint', { usual, unit: unitIn(view.language, slot, usual) })}
        inputMode="numeric"
        width={4}
      />
      <Radios
        name="scope"
        label={t('scope')}
        choices={SUBSTITUTION_SCOPES.map((value) => ({ value, text: t(value) }))}
      />
    </>
  );
}

export const slotInWords = ({ code, name, nameEn }: SlotName, { language }: View): string =>
  `${code} ${language === 'nl' ? name : nameEn}`;
