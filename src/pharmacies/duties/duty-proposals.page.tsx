import { may } from '../../access/may.js';
import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Body, List } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView, type View } from '../../web/view.js';
import type { Roster } from './duties.service.js';
import { DutyFields } from './duty-fields.page.js';
import { proposalTexts } from './duty-proposal.text.js';
import type { ShownProposal } from './duty-proposals.query.js';
import { dutyTexts } from './duty.text.js';

const when = (moment: Date | string, view: View): string =>
  `${formatWeekday(dayOf(new Date(moment)), view)} ${formatTime(new Date(moment), view)}`;

/** What waits for an answer: for the coordinator to give, of a pharmacy its own. */
export function ProposedDuties({ data: { proposals, from: week } }: { data: Roster }) {
  const view = useView();
  const t = proposalTexts(view);
  if (proposals.length === 0) return null;
  return (
    <Section title={t('title')} id="proposals">
      <List
        items={proposals.map((one) => (
          <Proposed key={one.id} {...one} week={week} />
        ))}
      />
    </Section>
  );
}

function Proposed({ id, organisation, from, until, phone, delivers, over, week }: ShownProposal & { week: string }) {
  const view = useView();
  const t = proposalTexts(view);
  const answers = view.signedIn !== null && may(view.signedIn.role, 'keepDuties');
  const own = view.signedIn?.organisation.id === organisation.id && may(view.signedIn.role, 'endDutyProposal');
  const words = t('one', { organisation: organisation.name, from: when(from, view), until: when(until, view) });
  return (
    <>
      {words}
      {over && ` ${t('over', { organisation: over.organisation.name })}`}, <Telephone number={phone} />
      {!delivers && ` (${dutyTexts(view)('bringsNo')})`}
      {(answers || own) && (
        <ButtonGroup>
          {answers && (
            <Form action={`/duty-proposals/${id}/acceptance?week=${week}`} inline among>
              <Button about={words}>{t('accept')}</Button>
            </Form>
          )}
          <Form action={`/duty-proposals/${id}?week=${week}`} method="delete" inline among>
            <Button kind="secondary" about={words}>
              {t(own ? 'withdraw' : 'refuse')}
            </Button>
          </Form>
        </ButtonGroup>
      )}
    </>
  );
}

/** For a pharmacy: a duty that it would keep. */
export function ProposeDuty({ data: { over, fill, keeper, from: week } }: { data: Roster }) {
  const view = useView();
  const t = proposalTexts(view);
  return (
    <Section title={t('propose')} id="propose">
      <Body>{t('proposeHint', { keeper: keeper?.name ?? '' })}</Body>
      <Form action={`/duty-proposals?week=${week}`} among>
        {over && <Hidden name="over" value={over.id} />}
        {over && <Body>{t('takesOver', { organisation: over.organisation.name })}</Body>}
        <DutyFields span={over ?? fill} />
        <Button>{t('send')}</Button>
      </Form>
    </Section>
  );
}
