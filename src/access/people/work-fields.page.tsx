import { ROLES } from '../../platform/actor.js';
import { DateField } from '../../web/parts/date-field.js';
import { Select } from '../../web/parts/select.js';
import type { View } from '../../web/view.js';
import { ROLE_NAMES } from '../access.text.js';
import { roleFits } from '../roles-of.js';
import type { PlaceToWork } from './organisations.query.js';
import { peopleTexts } from './people.text.js';

/** Where somebody works, as what, and from when until when. `name`: under which place of the form. */
export function WorkFields({ places, view, name = '' }: { places: readonly PlaceToWork[]; view: View; name?: string }) {
  const t = peopleTexts(view);
  const called = (field: string) => (name === '' ? field : `${name}[${field}]`);
  const roles = ROLES.filter((role) => places.some(({ kind }) => roleFits(role, kind)));
  return (
    <>
      <Select
        name={called('organisationId')}
        label={t('organisation')}
        value={places.length === 1 ? places[0]?.id : undefined}
        choices={places.map(({ id, name: text }) => ({ value: id, text }))}
      />
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
