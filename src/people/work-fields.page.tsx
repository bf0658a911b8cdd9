import { ROLES } from '../platform/actor.js';
import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Select } from '../web/parts/select.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { View } from '../web/view.js';
import { ROLE_NAMES } from '../access/access.text.js';
import { roleFits } from '../access/roles-by-kind.js';
import type { PlaceToWork } from './organisations.query.js';
import { peopleTexts } from './people.text.js';

export interface RoleForm {
  /** Where whoever looks may give a role. */
  places: PlaceToWork[];
  /** The one of these for which it is; the only one is chosen by itself. */
  chosen: PlaceToWork | null;
}

/** Asked first, for the organisation decides which roles there are. */
export function ChoosePlace({ places, action, view }: { places: readonly PlaceToWork[]; action: string; view: View }) {
  const t = peopleTexts(view);
  return (
    <Form method="get" action={action}>
      <Select
        name="organisationId"
        label={t('organisation')}
        hint={t('organisationFirst')}
        choices={places.map(({ id, name: text }) => ({ value: id, text }))}
      />
      <Button>{t('goOn')}</Button>
    </Form>
  );
}

interface WorkFieldsProps {
  form: RoleForm & { chosen: PlaceToWork };
  /** Where another organisation is chosen. */
  elsewhere: string;
  view: View;
  /** Under which place of the form. */
  name?: string;
}

/** As what somebody works there, and from when until when. */
export function WorkFields({ form: { places, chosen }, elsewhere, view, name = '' }: WorkFieldsProps) {
  const t = peopleTexts(view);
  const called = (field: string) => (name === '' ? field : `${name}[${field}]`);
  const roles = ROLES.filter((role) => roleFits(role, chosen.kind));
  const other = places.length > 1 ? { href: elsewhere, text: t('otherOrganisation') } : undefined;
  return (
    <>
      <SummaryList rows={[{ key: t('organisation'), value: chosen.name, action: other }]} />
      <Hidden name={called('organisationId')} value={chosen.id} />
      <Select
        name={called('role')}
        label={t('role')}
        choices={roles.map((value) => ({ value, text: ROLE_NAMES[view.language][value] }))}
      />
      <DateField name={called('from')} label={t('from')} hint={t('fromHint')} optional />
      <DateField name={called('until')} label={t('until')} hint={t('untilHint')} optional />
    </>
  );
}
