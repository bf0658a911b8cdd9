import { WRITTEN } from '../access/audit-actions.js';
import { administrationTexts } from '../access/administration.text.js';
import type { Filter } from '../web/filter.js';
import { addressWith } from '../web/list-address.js';
import { Body } from '../web/parts/body.js';
import { dayFilters, FilterBar } from '../web/parts/filter-bar.js';
import { Link } from '../web/parts/link.js';
import { useView, type View } from '../web/view.js';
import type { AccessRecordInput } from './access-record.input.js';
import { accessRecordTexts } from './access-record.text.js';
import { actionInWords } from './audit-actions.text.js';

export type Choices = readonly { value: string; text: string }[];

interface Props {
  asked: AccessRecordInput;
  /** Whose rows these are, when they are of one person. */
  person: string | null;
  organisations: Choices;
}

/** One row above the record; what one came with from elsewhere is said above it. */
export function RecordFilter({ asked, person, organisations }: Props) {
  const view = useView();
  const t = accessRecordTexts(view);
  const { personId, act } = asked;
  return (
    <>
      {personId && (
        <Body>
          {t('onlyOf', { person: person ?? t('chosen') })}{' '}
          <Link href={addressWith(view.address, { personId: null })}>{t('ofEverybody')}</Link>
        </Body>
      )}
      {act && (
        <Body>
          {t('onlyAct')} <Link href={addressWith(view.address, { act: null })}>{t('allActs')}</Link>
        </Body>
      )}
      <FilterBar filters={filters(asked, organisations, view)} keeps={['personId', 'caseId', 'each', 'act']} />
    </>
  );
}

function filters({ personId }: AccessRecordInput, organisations: Choices, view: View): Filter[] {
  const t = accessRecordTexts(view);
  const words = administrationTexts(view);
  const actions = WRITTEN.map((value) => ({ value, text: actionInWords(value, view.language) })).sort((one, other) =>
    one.text.localeCompare(other.text),
  );
  const outcomes = (['done', 'refused'] as const).map((value) => ({ value, text: words(value) }));
  return [
    ...(personId ? [] : [{ kind: 'search', name: 'person', label: t('person') } as const]),
    { kind: 'choice', name: 'organisationId', label: t('organisation'), choices: organisations },
    { kind: 'choice', name: 'action', label: t('action'), choices: actions },
    { kind: 'choice', name: 'outcome', label: t('outcome'), choices: outcomes },
    { kind: 'search', name: 'number', label: t('number'), isShort: true },
    ...dayFilters(t('from'), t('until')),
  ];
}
