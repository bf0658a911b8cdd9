import { may } from '../../access/may.js';
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
import { AdministratorWork, ReviewerWork } from './administrator-work.js';
import { NetworkTable } from './network-table.js';
import { whenInWords } from './when.text.js';
import { ToConfirm } from './to-confirm.js';
import { ToDoLinks } from './to-do-links.js';
import { StageTabs } from './stage-tabs.js';
import { networkFile, workFile } from './work-file.js';
import { WorkTable } from './work-table.js';
import type { Draft, Worklist } from './worklist.js';
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
      takenBelow={data.of === 'nothing'}
      actions={
        <>
          <Live name="notices">
            <Link href="/notices">{t('notices', { unread: data.unreadNotices })}</Link>
          </Live>
          {'otherKits' in data && <ToDoLinks {...data} />}
          {data.of === 'network' && !data.hasStandard && <Link href="/standards">{t('noStandard')}</Link>}
          {data.of === 'network' && (
            <>
              <ToConfirm {...data} />
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
      {data.of === 'nothing' && data.review && <ReviewerWork waiting={data.review} />}
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
