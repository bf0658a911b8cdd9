import { may } from '../../access/may.js';
import { addDays, dayOf, type PlainDate } from '../../platform/calendar.js';
import { formatDay, formatTime, formatWeekday } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { Table, type Column } from '../../web/parts/table.js';
import { Telephone } from '../../web/parts/telephone.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { ShownDuty } from './duties.query.js';
import type { Roster } from './duties.service.js';
import { DutyFields } from './duty-fields.page.js';
import { proposalTexts } from './duty-proposal.text.js';
import { ProposedDuties, ProposeDuty } from './duty-proposals.page.js';
import { dutyTexts } from './duty.text.js';
import { leftWithout, NightCoverTable } from './night-cover.page.js';
import { PostGaps } from './post-gaps.page.js';
import { SHOWN_DAYS } from './shown-week.js';
import { WhoKeeps } from './who-keeps.page.js';

/** Seven days of the roster: first what nobody covers, then who is on duty. */
export function DutiesPage({ data, view }: PageProps<Roster>) {
  const t = dutyTexts(view);
  const keeps = view.signedIn !== null && may(view.signedIn.role, 'keepDuties');
  const proposes = view.signedIn !== null && may(view.signedIn.role, 'proposeDuty');
  const last = addDays(data.from, SHOWN_DAYS - 1);
  return (
    <Layout view={view} title={t('title')} back="/pharmacies">
      <Body>
        <strong>{t('week', { from: formatDay(data.from, view), until: formatDay(last, view) })}</strong>{' '}
        <Link href={week(data.from, -SHOWN_DAYS)}>{t('before')}</Link>{' '}
        <Link href={week(data.from, SHOWN_DAYS)}>{t('after')}</Link>
      </Body>
      {keeps && <ProposedDuties data={data} />}
      <Gaps data={data} view={view} fills={keeps ? 'add' : proposes ? 'propose' : null} />
      {data.items.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionSize="hidden"
          rows={data.items}
          rowKey={({ id }) => id}
          columns={columns(data, view, keeps, proposes)}
          dense
        />
      )}
      <NightCoverTable cover={data.cover} />
      {!keeps && <ProposedDuties data={data} />}
      {proposes && <ProposeDuty data={data} />}
      {keeps ? <Keep data={data} view={view} /> : <WhoKeeps keeper={data.keeper} />}
    </Layout>
  );
}

const week = (from: PlainDate, days: number): string => `/duties?from=${addDays(from, days)}`;
/** "donderdag 3 december 17:00". */
const when = (moment: Date | string, view: View): string =>
  `${formatWeekday(dayOf(new Date(moment)), view)} ${formatTime(moment, view)}`;

function Gaps({ data, view, fills }: PageProps<Roster> & { fills: 'add' | 'propose' | null }) {
  const t = dutyTexts(view);
  const over = addDays(data.from, SHOWN_DAYS) <= dayOf(view.now);
  if (over) return null;
  if (data.gaps.length === 0)
    return (
      <>
        <Body>{t('gapsNone')}</Body>
        <PostGaps posts={data.posts} />
      </>
    );
  return (
    <Inset>
      <Body>
        <strong>{t('gaps')}</strong>
      </Body>
      <List
        items={data.gaps.map(({ from, until }) => (
          <>
            {t('gap', { from: when(from, view), until: when(until, view) })}
            {fills && (
              <>
                {' '}
                <Link
                  href={`/duties?from=${data.from}&fill=${new Date(from).toISOString()}#${fills}`}
                  about={when(from, view)}
                >
                  {fills === 'add' ? t('fill') : proposalTexts(view)('fill')}
                </Link>
              </>
            )}
          </>
        ))}
      />
      <Body>
        {t('gapsHint')} {leftWithout(data.cover, view)}
      </Body>
      <PostGaps posts={data.posts} />
    </Inset>
  );
}

function columns(data: Roster, view: View, keeps: boolean, proposes: boolean): Column<ShownDuty>[] {
  const t = dutyTexts(view);
  const own = view.signedIn?.organisation.id;
  const shown: Column<ShownDuty>[] = [
    {
      ...{ title: t('who'), heads: true },
      cell: ({ organisation: { id, name } }) => (id === own ? <strong>{name}</strong> : name),
    },
    { title: t('from'), cell: ({ from }) => when(from, view) },
    { title: t('until'), cell: ({ until }) => when(until, view) },
    { title: t('phone'), cell: ({ phone }) => <Telephone number={phone} /> },
    {
      title: t('brings'),
      cell: ({ organisation: { kind }, delivers }) =>
        kind === 'pharmacy' ? t(delivers ? 'bringsYes' : 'bringsNo') : '–',
    },
  ];
  if (proposes)
    return [
      ...shown,
      {
        title: proposalTexts(view)('takeOver'),
        cell: ({ id, organisation, from, until }) =>
          organisation.kind === 'pharmacy' &&
          organisation.id !== own &&
          new Date(until) > view.now && (
            <Link
              href={`/duties?from=${data.from}&over=${id}#propose`}
              about={t('about', { organisation: organisation.name, from: when(from, view) })}
            >
              {proposalTexts(view)('takeOver')}
            </Link>
          ),
      },
    ];
  if (!keeps) return shown;
  return [
    ...shown,
    {
      title: t('remove'),
      cell: ({ id, organisation, from }) => (
        <Link
          href={`/duties/${id}/removal?week=${data.from}`}
          about={t('about', { organisation: organisation.name, from: when(from, view) })}
        >
          {t('remove')}
        </Link>
      ),
    },
  ];
}

function Keep({ data, view }: PageProps<Roster>) {
  const t = dutyTexts(view);
  const { organisations, fill } = data;
  return (
    <>
      <Section title={t('add')} id="add">
        <Form action={`/duties?week=${data.from}`} among>
          <Select
            name="organisationId"
            label={t('organisation')}
            choices={organisations.map(({ id, name, phone }) => ({
              value: id,
              text: [name, phone].filter(Boolean).join(', '),
            }))}
          />
          <DutyFields span={fill} />
          <Button>{t('add')}</Button>
        </Form>
      </Section>
      <Section title={t('copy')}>
        <Body>{t('copyHint')}</Body>
        <Form action={`/duties/copies?week=${data.from}`} among>
          <Hidden name="from" value={data.from} />
          <Field name="weeks" label={t('weeks')} value={1} width={2} inputMode="numeric" />
          <ButtonGroup>
            <Button kind="secondary">{t('copy')}</Button>
            <Link href="/imports/new?rule=duties">{t('readIn')}</Link>
          </ButtonGroup>
        </Form>
      </Section>
    </>
  );
}
