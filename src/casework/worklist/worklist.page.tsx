import { may } from '../../access/may.js';
import type { WaitingRecall } from '../../dispensing/recalls/recall.query.js';
import { byTelephoneTexts } from '../../pharmacies/by-telephone.text.js';
import { GapsInRoster } from '../../pharmacies/duties/gaps-in-roster.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ListBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { Live, Section } from '../../web/parts/section.js';
import { SiftRows } from '../../web/parts/sift-rows.js';
import type { Exported } from '../../web/export/exported.js';
import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import { DecisionToTake } from './decision-to-take.js';
import { AdministratorWork } from './administrator-work.js';
import { NetworkTable } from './network-table.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { whenInWords } from './when.text.js';
import { ToDoLinks } from './to-do-links.js';
import { StageTabs } from './stage-tabs.js';
import { networkFile, workFile } from './work-file.js';
import { WorkTable } from './work-table.js';
import type { AskedHandOver, Draft, Worklist } from './worklist.js';
import { worklistTexts } from './worklist.text.js';
import { useView, type View } from '../../web/view.js';

const WORDS = {
  pharmacy: ['needsYou', 'noWorkPharmacy'],
  courier: ['deliveries', 'noWorkCourier'],
  practice: ['ownCases', 'noWorkPractice'],
  'home-care': ['atHome', 'noWorkNurse'],
  network: ['attention', 'noWorkNetwork'],
} as const;
const AT_THE_POST = ['atHome', 'noWorkPost'] as const;

export function WorklistPage({ data, view }: PageProps<Worklist>) {
  const t = worklistTexts(view);
  const mayAsk = view.signedIn?.role === 'prescriber' && !isAtPost(view);
  const mayBreakGlass = isAtPost(view) && view.signedIn !== null && may(view.signedIn.role, 'breakGlass');
  return (
    <Layout
      {...{ view, live: true, dense: true, title: t(data.of === 'nothing' ? 'nothing' : 'title') }}
      actions={
        <>
          <Live name="notices">
            <Link href="/notices">{t('notices', { unread: data.unreadNotices })}</Link>
          </Live>
          {'otherKits' in data && <ToDoLinks {...data} />}
          {data.of === 'network' && !data.hasStandard && <Link href="/standards">{t('noStandard')}</Link>}
          {data.of === 'network' && (
            <>
              <Link href="/pharmacies/by-telephone">{byTelephoneTexts(view)('way')}</Link>
              <GapsInRoster ahead={data.dutyRoster} />
            </>
          )}
          {mayAsk && <ButtonLink href="/cases/new">{t('newCase')}</ButtonLink>}
          {mayBreakGlass && <ButtonLink href="/break-glass">{t('breakGlass')}</ButtonLink>}
        </>
      }
    >
      {data.of === 'nothing' && data.waiting && <AdministratorWork waiting={data.waiting} />}
      {data.of === 'nothing' ? <MenuLinks /> : <Work data={data} />}
      {data.of === 'practice' && data.drafts.length > 0 && <Drafts drafts={data.drafts} />}
    </Layout>
  );
}

export const exportedWork: Exported<Worklist> = {
  title: (view) => worklistTexts(view)('title'),
  table: (data, view) => (data.of === 'network' ? networkFile(data.items, view) : workFile(data.items, view)),
};

/** Nobody there asks for kits: they come to see the ones that are in a home. */
const isAtPost = ({ signedIn }: View) => signedIn?.organisation.kind === 'out-of-hours-post';

function Work({ data }: { data: Exclude<Worklist, { of: 'nothing' }> }) {
  const view = useView();
  const t = worklistTexts(view);
  const [title, empty] = isAtPost(view) ? AT_THE_POST : WORDS[data.of];
  const nothing = <EmptyState title={t('noWork')}>{t(empty)}</EmptyState>;
  const shown = { caption: t(title), nextCursor: data.nextCursor, empty: nothing };
  return (
    <>
      {'handOvers' in data && data.handOvers.length > 0 && <HandOversAsked handOvers={data.handOvers} />}
      {data.of === 'network' && <ToConfirm {...data} />}
      <ListBar>
        <StageTabs counts={data.counts} label={t(title)} />
        {data.items.length > 1 && <SiftRows />}
      </ListBar>
      {data.of === 'network' ? (
        <NetworkTable {...shown} rows={data.items} />
      ) : (
        <WorkTable {...shown} rows={data.items} />
      )}
    </>
  );
}

/** Whoever has no cases to work on finds the way from here. */
function MenuLinks() {
  const view = useView();
  return (
    <div class="pk-ways">
      {view.menu.map(({ path, text }) => (
        <Body key={path}>
          <Link href={path}>{text}</Link>
        </Body>
      ))}
    </div>
  );
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  const view = useView();
  const t = worklistTexts(view);
  return (
    <Section title={t('drafts')} live="drafts">
      {drafts.map(({ id, updatedAt, by, onBehalf }) => (
        <Body key={id}>
          {t('draftOf', { when: whenInWords(updatedAt, view) })} {by && t('draftBy', { by })}{' '}
          <Link
            href={`${onBehalf ? '/cases/on-behalf' : '/cases/new'}?draft=${id}`}
            about={whenInWords(updatedAt, view)}
          >
            {t('carryOn')}
          </Link>
        </Body>
      ))}
    </Section>
  );
}

/** What another person began: of a recall kits stay, and no pharmacy is written to until somebody else has looked. */
interface ToConfirmProps {
  recalls: readonly WaitingRecall[];
  packsToConfirm: number;
  decisions: readonly WaitingDecision[];
}

function ToConfirm({ recalls, packsToConfirm, decisions }: ToConfirmProps) {
  const view = useView();
  const t = worklistTexts(view);
  if (recalls.length + packsToConfirm + decisions.length === 0) return null;
  return (
    <Section title={t('toConfirm')} live="to-confirm">
      {recalls.map(({ id, name, draftedAt, isConfirmed }) => (
        <Body key={id}>
          <StatusTag colour={isConfirmed ? 'orange' : 'red'}>{t(isConfirmed ? 'lookAtIt' : 'confirmNow')}</StatusTag>{' '}
          {t(isConfirmed ? 'recallAlone' : 'recallWaits', { name, when: whenInWords(draftedAt, view) })}{' '}
          <Link href={`/recalls/${id}`} about={name}>
            {t('recallOpen')}
          </Link>
        </Body>
      ))}
      {packsToConfirm > 0 && (
        <Body>
          <Link href="/product-packs">{t('packsToConfirm', { n: packsToConfirm })}</Link>
        </Body>
      )}
      {decisions.map((it) => (
        <Body key={`${it.what} ${it.id}`}>
          <DecisionToTake it={it} />
        </Body>
      ))}
    </Section>
  );
}

function HandOversAsked({ handOvers }: { handOvers: readonly AskedHandOver[] }) {
  const t = worklistTexts(useView());
  return (
    <Section title={t('handOvers')} live="hand-overs">
      {handOvers.map(({ id, caseId, number, fromName, pc4, kitCount, asked }) => (
        <Body key={id}>
          {t(asked ? 'handOverAsked' : 'handOverSent', {
            ...{ from: fromName, number: String(number), kits: kitCount, pc4 },
          })}{' '}
          {asked && (
            <Link href={`/cases/${caseId}/hand-over`} about={t('about', { number: String(number) })}>
              {t('answer')}
            </Link>
          )}
        </Body>
      ))}
    </Section>
  );
}
