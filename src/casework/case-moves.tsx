import { may, type Action } from '../access/may.js';
import { FINAL } from '../kit-life/kit-life.js';
import { Body } from '../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Heading } from '../web/parts/heading.js';
import { useView, type View } from '../web/view.js';
import { buttonsFor } from './buttons.rules.js';
import { MoveButton } from './case-buttons.js';
import type { CaseStory } from './case-story.js';
import { caseworkTexts } from './casework.text.js';
import { DETAIL_BUTTON, DETAIL_WAYS, type Detail } from './details.text.js';
import { NEXT_STEP } from './next-step.text.js';
import { whenInWords } from './when-in-words.js';

/** What must happen now and by whom; one button for whoever must do it, the rest out of the way. */
export function CaseMoves({ it }: { it: CaseStory }) {
  const view = useView();
  const t = caseworkTexts(view);
  const role = view.signedIn?.role;
  const { main, others } = role ? buttonsFor(it.status, it.moves, role) : { main: null, others: [] };
  const details = detailsFor(it, view);
  return (
    <>
      <Heading level={2}>{t('whatNext')}</Heading>
      <Body>{whatNext(it, view)}</Body>
      {main && <MoveButton caseId={it.id} move={main} />}
      {(others.length > 0 || details.length > 0) && (
        <Details summary={t('moreMoves')}>
          <ButtonGroup>
            {others.map((move) => (
              <MoveButton key={move} caseId={it.id} move={move} kind="secondary" />
            ))}
            {details.map((detail) => (
              <ButtonLink key={detail} href={`/cases/${it.id}/${DETAIL_WAYS[detail]}`} kind="secondary">
                {DETAIL_BUTTON[view.language][detail]}
              </ButtonLink>
            ))}
          </ButtonGroup>
        </Details>
      )}
    </>
  );
}

function whatNext(it: CaseStory, view: View): string {
  const t = caseworkTexts(view);
  const until = it.known === 'case' ? it.next.until : null;
  return NEXT_STEP[view.language][it.status]
    .replace('{pharmacy}', it.pharmacy?.name ?? t('noPharmacy'))
    .replace('{by}', until ? whenInWords(until, view) : t('theTimeAgreed'));
}

/** What may be changed without moving the case: the practice's own words, and who brings home care in. */
function detailsFor(it: CaseStory, { signedIn }: View): Detail[] {
  if (!signedIn || it.known !== 'case') return [];
  const practice = it.practice.id === signedIn.organisation.id;
  const supplier = it.pharmacy?.id === signedIn.organisation.id && it.status !== 'requested';
  const person: Detail[] = practice || supplier ? ['holdPerson', 'exportPatient'] : [];
  const offered: Detail[] = [
    ...(practice ? (['renewOrder', 'changeAddress', 'bringInHomeCare', 'answerNeed'] as const) : []),
    ...(supplier ? (['bringInHomeCare'] as const) : []),
    ...(it.status === 'requested' ? [] : (['correct'] as const)),
  ];
  const ways = FINAL.includes(it.status) ? person : [...offered, ...person];
  return ways.filter((detail) => may(signedIn.role, detail satisfies Action));
}
