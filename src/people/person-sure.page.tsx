import { AreYouSure } from '../web/are-you-sure.js';
import type { PageProps } from '../web/page.js';
import { DateField } from '../web/parts/date-field.js';
import { Hidden } from '../web/parts/hidden.js';
import { ROLE_NAMES } from '../access/access.text.js';
import type { KnownPerson, Work } from './people.query.js';
import { peopleTexts } from './people.text.js';
import { personSureTexts } from './person-sure.text.js';

type Named = Pick<KnownPerson, 'id' | 'name'>;

export function BlockPage({ data: { id, name }, view }: PageProps<Named>) {
  const t = personSureTexts(view);
  return (
    <AreYouSure
      view={view}
      title={t('block', { name })}
      back={`/people/${id}`}
      what={[t('blockOut'), t('blockTokens'), t('blockLinks'), t('blockTold'), t('blockUndo')]}
      action={`/people/${id}/block`}
      act={peopleTexts(view)('block')}
    />
  );
}

export function FactorResetPage({ data: { id, name }, view }: PageProps<Named>) {
  const t = personSureTexts(view);
  return (
    <AreYouSure
      view={view}
      title={t('factor', { name })}
      back={`/people/${id}`}
      what={[t('factorWho'), t('factorGone'), t('factorOut'), t('factorUndo')]}
      action={`/people/${id}/second-factor`}
      method="delete"
      act={peopleTexts(view)('resetFactor')}
    />
  );
}

export function DeparturePage({ data: { id, name, work }, view }: PageProps<Named & { work: Work }>) {
  const t = personSureTexts(view);
  const p = peopleTexts(view);
  const { organisationId, organisation, role } = work;
  return (
    <AreYouSure
      view={view}
      title={t('departure', { role: ROLE_NAMES[view.language][role], organisation })}
      caption={name}
      back={`/people/${id}`}
      what={[t('departureOut'), t('departureElse'), t('departureUndo')]}
      action={`/people/${id}/departures`}
      act={p('endDo')}
    >
      <Hidden name="organisationId" value={organisationId} />
      <Hidden name="role" value={role} />
      <DateField name="until" label={t('lastDay')} hint={p('fromHint')} optional />
    </AreYouSure>
  );
}
