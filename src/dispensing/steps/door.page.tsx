import type { PersonOfCase } from '../../patients/seen-cases.service.js';
import { Place } from '../../web/parts/place.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Telephone } from '../../web/parts/telephone.js';
import type { View } from '../../web/view.js';
import { stepTexts } from './step.text.js';

/** Where the kit goes; who it is for stands on top of the page. */
export function Door({ person, view }: { person: PersonOfCase | null; view: View }) {
  if (!person) return null;
  const t = stepTexts(view);
  return (
    <SummaryList
      rows={[
        { key: t('address'), value: <Place address={person.address} /> },
        person.phone !== null && { key: t('phone'), value: <Telephone number={person.phone} /> },
        person.accessNote !== null && { key: t('access'), value: person.accessNote },
      ]}
    />
  );
}
