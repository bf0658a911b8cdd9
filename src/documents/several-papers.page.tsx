import { birthDateInWords } from '../patients/birth-date.text.js';
import { formatList } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table, type Column } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import { useView, type View } from '../web/view.js';
import { LabelFiles } from './label-files.page.js';
import type { Asked, CasePapers } from './papers.service.js';
import { PAPER_NAME, paperTexts } from './papers.text.js';
import { canBeMade, type PapersOfSeveral } from './several-papers.service.js';

/** What can be printed of the cases that were ticked, and of which it cannot. */
export function SeveralPapersPage({ data: { cases, not, papers }, view }: PageProps<PapersOfSeveral>) {
  const t = paperTexts(view);
  return (
    <Layout view={view} title={t('severalTitle', { n: cases.length })} back="/" dense>
      {cases.length + not.length === 0 && <Body>{t('chooseOnList')}</Body>}
      {not.length > 0 && <Inset>{t('notYours', { n: not.length })}</Inset>}
      {papers.length > 0 && (
        <Section title={t('inOneFile')}>
          <List
            items={papers.map((paper) => (
              <OfSeveral key={paper} paper={paper} cases={cases} />
            ))}
          />
        </Section>
      )}
      {cases.length > 0 && (
        <Table caption={t('ofWhich')} columns={columns(view)} rows={cases} rowKey={({ id }) => id} dense />
      )}
    </Layout>
  );
}

function columns(view: View): Column<CasePapers>[] {
  const t = paperTexts(view);
  const whyNot = ({ order, hasKit }: CasePapers) =>
    order ? (hasKit ? t('canAll') : t('notPackedYet')) : t('nothing-signed');
  return [
    {
      title: t('request'),
      heads: true,
      cell: ({ id, number }) => <Link href={`/cases/${id}/documents`}>{number}</Link>,
    },
    {
      title: t('patient'),
      cell: ({ person }) => person && `${person.name}, ${birthDateInWords(person.birthDate, view, 'short')}`,
    },
    { title: t('seal'), cell: ({ seals }) => seals?.join(', ') },
    { title: t('canBe'), cell: whyNot },
  ];
}

/** One file, and the cases that are not in it. */
function OfSeveral({ paper, cases }: { paper: Asked; cases: readonly CasePapers[] }) {
  const view = useView();
  const t = paperTexts(view);
  const inIt = cases.filter((it) => canBeMade(it, paper));
  const outside = cases.filter((it) => !canBeMade(it, paper)).map(({ number }) => String(number));
  const file = `/cases/papers/${paper}.pdf?cases=${inIt.map(({ id }) => id).join(',')}`;
  const name = PAPER_NAME[view.language][paper];
  return (
    <>
      {paper === 'label' ? (
        <LabelFiles name={name} file={`${file}&`} />
      ) : (
        <Link href={`${file}&language=${paper === 'leaflet' ? view.language : 'nl'}`}>{name}</Link>
      )}{' '}
      {outside.length > 0
        ? t('without', { of: inIt.length, numbers: formatList(outside, view) })
        : t('ofAll', { of: inIt.length })}
    </>
  );
}
