import type { ComponentChild } from 'preact';
import { Body, List } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Inset } from '../web/parts/warning.js';
import { useView } from '../web/view.js';
import { LabelFiles } from './label-files.page.js';
import type { PaperName } from './papers.js';
import type { FiledPaper } from './papers.query.js';
import type { CasePapers } from './papers.service.js';
import { PAPER_NAME, paperTexts } from './papers.text.js';

const OF_A_KIT: readonly PaperName[] = ['packing-list', 'label', 'registration'];

/** All that goes into the box and on it: what is made here in one file, then what is printed in a size or from a file of its own. */
export function ForTheBox({ of, kitLabels }: { of: CasePapers; kitLabels: ComponentChild[] }) {
  const view = useView();
  const t = paperTexts(view);
  const { id, order, filed, boxes, papers } = of;
  const form = order?.signedForm?.asAgreed === false && (
    <>
      <Link href={`/cases/${id}/signed-form/file`}>{t('theForm')}</Link>. {t('formInBox')}
    </>
  );
  const beside = [
    ...(papers.includes('label') ? [<Paper key="label" of={of} paper="label" />, ...kitLabels] : []),
    ...filed.map((paper) => <FiledLink key={paper.href} paper={paper} />),
    ...(form ? [form] : []),
  ];
  return (
    <Section title={t('inBox')}>
      <ButtonLink href={`/cases/${id}/documents/box.pdf`}>{t('forBox')}</ButtonLink>
      <Body>{t(filed.some(({ paper }) => paper === 'leaflet') ? 'boxHintOwnLeaflet' : 'boxHint')}</Body>
      {beside.length > 0 && (
        <>
          <Body>{t('besideIt')}</Body>
          <List items={beside} />
        </>
      )}
      {boxes
        .filter(({ lacksCode }) => lacksCode)
        .map(({ id: kit, serial }) => (
          <Inset key={kit}>
            {t('noCode', { serial })} <Link href={`/kits/${kit}/box-code`}>{t('giveCode')}</Link>
          </Inset>
        ))}
    </Section>
  );
}

/** Whatever went along in another version is named. */
export function FiledLink({ paper }: { paper: FiledPaper }) {
  const view = useView();
  const t = paperTexts(view);
  const { packed, version } = paper;
  const name = view.language === 'nl' ? paper.name : paper.nameEn;
  return (
    <>
      <Link href={paper.href}>{t('filedVersion', { name, version })}</Link>{' '}
      {packed !== undefined && packed !== version && (
        <b>{packed === null ? t('leftOut') : t('wentAlong', { version: packed })}</b>
      )}
    </>
  );
}

/** A paper that is made here, once it can be made. */
export function Paper({ of: { id, hasKit }, paper }: { of: CasePapers; paper: PaperName }) {
  const view = useView();
  const t = paperTexts(view);
  const name = PAPER_NAME[view.language][paper];
  const file = `/cases/${id}/documents/${paper}.pdf`;
  if (OF_A_KIT.includes(paper) && !hasKit)
    return (
      <>
        {name}: {t('notPacked').toLowerCase()}
      </>
    );
  if (paper === 'label') return <LabelFiles name={name} file={`${file}?`} />;
  if (paper !== 'leaflet') return <Link href={file}>{name}</Link>;
  return (
    <>
      {name}: <Link href={`${file}?language=nl`}>Nederlands</Link>, <Link href={`${file}?language=en`}>English</Link>
    </>
  );
}
