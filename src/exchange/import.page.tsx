import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Notice } from '../web/parts/notice.js';
import { Section } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { View } from '../web/view.js';
import { colourOf, stateShown } from './import-state.js';
import { mayBeUndone } from './import-undo.service.js';
import { importTexts } from './imports.text.js';
import { BadLines, ChangedLines, NewLines, StayingLines } from './lines.page.js';
import type { Look } from './look.js';
import { Noughts } from './noughts.page.js';
import { Questions } from './questions.page.js';
import { OUTCOMES, VERDICTS } from './line.js';
import { oneImportTexts } from './one-import.text.js';

type Props = PageProps<Look>;

export function ImportPage({ data, view }: Props) {
  const t = oneImportTexts(view);
  const waits = stateShown(data) === 'looked-at';
  return (
    <Layout
      view={view}
      title={waits ? t('lookTitle') : data.rule.name[view.language]}
      caption={data.name}
      back="/imports"
      live={data.state === 'confirmed' || data.state === 'taking-back'}
    >
      <Section live="import">
        <SummaryList rows={factsOf(data, view)} />
        {waits ? <Waiting data={data} view={view} /> : <Going data={data} view={view} />}
      </Section>
    </Layout>
  );
}

function factsOf(data: Look, view: View) {
  const t = oneImportTexts(view);
  const by = (at: Date, who: string | null) => t('by', { at: formatMoment(at, view), who: who ?? '–' });
  return [
    { key: t('what'), value: data.rule.name[view.language] },
    {
      key: importTexts(view)('state'),
      value: <StatusTag colour={colourOf(data)}>{importTexts(view)(stateShown(data))}</StatusTag>,
    },
    { key: t('uploaded'), value: by(data.uploadedAt, data.uploadedBy) },
    data.confirmedAt && { key: t('confirmedAt'), value: by(data.confirmedAt, data.confirmedBy) },
    data.takenBackAt && { key: t('takenBackAt'), value: by(data.takenBackAt, data.takenBackBy) },
  ];
}

/** What would happen, with what cannot: nothing has changed yet. */
function Waiting({ data, view }: Props) {
  const t = oneImportTexts(view);
  const path = `/imports/${data.id}`;
  const titled = (key: string) => data.rule.columns.find((one) => one.key === key)?.title[view.language] ?? key;
  const writes = (data.counts['add'] ?? 0) + (data.counts['change'] ?? 0);
  if (data.missing.length > 0)
    return (
      <>
        <Notice>{t('missing', { columns: data.missing.map(titled).join(', ') })}</Notice>
        <ButtonLink href={`${path}/columns`}>{t('changeColumns')}</ButtonLink>
      </>
    );
  return (
    <>
      <Body>{t('lookIntro')}</Body>
      <List items={VERDICTS.filter((name) => data.counts[name]).map((name) => t(name, { n: data.counts[name] }))} />
      <Body>
        <Link href={`${path}/columns`}>{t('changeColumns')}</Link>
      </Body>
      <Noughts data={data} view={view} />
      <Questions data={data} view={view} />
      <ButtonGroup>
        {data.ready && (
          <Form action={`${path}/confirmation`} version={data.version} inline>
            <Button>{t('confirm', { n: writes })}</Button>
          </Form>
        )}
        <Form action={path} method="delete" inline>
          <Button kind="secondary">{t('remove')}</Button>
        </Form>
      </ButtonGroup>
      {writes === 0 && <Body>{t('nothingToDo')}</Body>}
      <BadLines data={data} view={view} />
      <ChangedLines data={data} view={view} />
      <StayingLines data={data} view={view} />
      <NewLines data={data} view={view} />
    </>
  );
}

/** How far it is, and what became of each line. */
function Going({ data, view }: Props) {
  const t = oneImportTexts(view);
  const { counts } = data;
  const toWrite = (counts['add'] ?? 0) + (counts['change'] ?? 0);
  const done = OUTCOMES.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  const left = (counts['added'] ?? 0) + (counts['changed'] ?? 0);
  const busy = data.state === 'confirmed' || data.state === 'taking-back';
  return (
    <>
      {busy && (
        <Notice>{data.state === 'confirmed' ? t('working', { done, all: toWrite }) : t('undoing', { left })}</Notice>
      )}
      {busy && (
        <Body>
          {t('workingHint')} <Link href={`/imports/${data.id}`}>{t('refresh')}</Link>
        </Body>
      )}
      {!busy && <Body>{t('result')}</Body>}
      <List items={OUTCOMES.filter((name) => counts[name]).map((name) => t(name, { n: counts[name] }))} />
      {mayBeUndone(data) && (
        <ButtonLink href={`/imports/${data.id}/undo`} kind="secondary">
          {t('undo')}
        </ButtonLink>
      )}
      {data.droppedAt !== null && <Body>{t('dropped')}</Body>}
      <BadLines data={data} view={view} />
    </>
  );
}
