import { birthDateInWords } from '../../patients/birth-date.text.js';
import type { Called, PersonOfCase } from '../../patients/people-of-cases.service.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import type { View } from '../../web/view.js';
import { stepTexts } from './step.text.js';

/** For whom the step is taken, and where that is when it must be found. */
export function Person({ person, view }: { person: Called | PersonOfCase | null; view: View }) {
  if (!person) return null;
  const t = stepTexts(view);
  const door = 'address' in person ? person : null;
  return (
    <SummaryList
      rows={[
        { key: t('patient'), value: person.name },
        { key: t('born'), value: birthDateInWords(person.birthDate, view) },
        door && { key: t('address'), value: door.address },
        door?.phone != null && { key: t('phone'), value: door.phone },
        door?.accessNote != null && { key: t('access'), value: door.accessNote },
      ]}
    />
  );
}
