import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table } from '../../web/parts/table.js';
import { whenInWords } from '../worklist/when.text.js';
import { CaseBanner, type ToldCase } from '../../patients/case-frame.page.js';
import { called } from '../../patients/seen-cases.service.js';
import type { ExportedCase, PersonExport } from './person-export.js';
import { personTexts } from './person-export.text.js';
import { identity } from './person-sections.js';

/** Whom it is about and how far it reaches; the whole of it is in what can be downloaded. */
export function PersonPage({ data, view }: PageProps<PersonExport>) {
  const t = personTexts(view);
  const { cases, caseId, access, accessIsCutOff, madeFor } = data;
  const latest = cases.findLast(({ patient }) => patient !== null)?.patient;
  const asked = cases.find(({ id }) => id === caseId);
  const home = `/cases/${caseId}`;
  return (
    <Layout view={view} title={t('title')} banner={asked && <CaseBanner of={toldOf(asked)} />} back={home}>
      <Body>{t('pageIntro', { organisation: madeFor.organisation })}</Body>
      <Body>{t('onlyPart')}</Body>
      <ButtonGroup>
        <ButtonLink href={`${home}/person.pdf`}>{t('asPdf')}</ButtonLink>
        <ButtonLink href={`${home}/person.json`} kind="secondary">
          {t('asJson')}
        </ButtonLink>
      </ButtonGroup>
      <Body>{t('recorded')}</Body>
      <Section title={t('whoItIs')}>
        {latest ? (
          <SummaryList rows={identity(latest, view.language).map(([key, value]) => ({ key, value }))} />
        ) : (
          <Body>{t('gone')}</Body>
        )}
      </Section>
      <Table
        caption={t('cases')}
        rows={cases}
        rowKey={({ id }) => id}
        columns={[
          { title: t('inNumber'), heads: true, cell: ({ number }) => number },
          { title: t('requested'), cell: ({ moments }) => moments.requested && whenInWords(moments.requested, view) },
          { title: t('practice'), cell: ({ practice }) => practice.name },
          { title: t('status'), cell: ({ status }) => CASE_STATUS[view.language][status] },
        ]}
      />
      <Section title={t('whoSaw')}>
        <Body>
          {t('accessCount', { total: access.length })} {accessIsCutOff && t('cutOff', { total: access.length })}
        </Body>
      </Section>
    </Layout>
  );
}

function toldOf({ patient, kits, ...it }: ExportedCase): ToldCase {
  return { ...it, person: patient && called(patient), seals: kits.map(({ sealNumber }) => sealNumber) };
}
