import { ROLE_NAMES } from '../../access/access.text.js';
import { formatMoment } from '../../web/format.js';
import { paperPdf, type PaperSection } from '../../web/paper.js';
import type { Language } from '../../web/texts.js';
import type { Access, PersonExport } from './person-export.js';
import { personTexts } from './person-export.text.js';
import { caseSections, identity } from './person-sections.js';
import { seenInWords } from '../case/seen.text.js';

/** For the person: in words, on paper, tagged for who hears it read aloud. Dutch, whoever downloads it. */
export async function personPdf(known: PersonExport, language: Language = 'nl'): Promise<Buffer> {
  const t = personTexts(language);
  const at = formatMoment(known.madeAt, language);
  const organisation = known.madeFor.organisation;
  const latest = known.cases.findLast(({ patient }) => patient !== null);
  const sections: PaperSection[] = [
    {
      level: 2,
      title: t('who'),
      ...(latest?.patient ? { pairs: identity(latest.patient, language) } : { said: t('unknown') }),
    },
    ...known.cases.flatMap((one) => caseSections(one, language)),
    { level: 2, title: t('access'), ...accessTable(known, language) },
  ];
  const document = {
    language,
    title: t('title'),
    intro: [
      t('madeAt', { at, ...known.madeFor }),
      t('intro', { organisation }),
      t('keeping', { days: known.retentionDays }),
    ],
    footer: t('footer', { number: String(known.number), at }),
    sections,
  };
  const said = { ...document, intro: [...document.intro, `${t('onlyPart')} ${t('rights', { organisation })}`] };
  return paperPdf(said, t('missingSigns'));
}

function accessTable({ access, accessIsCutOff }: PersonExport, language: Language): Partial<PaperSection> {
  const t = personTexts(language);
  return {
    ...(accessIsCutOff && { said: t('cutOff', { total: access.length }) }),
    table: {
      head: [t('when'), t('by'), t('what'), t('inNumber')],
      widths: ['auto', 'wide', 'wide', 'auto'],
      rows: access.map((one) => [
        formatMoment(one.at, language),
        whoIn(one, language),
        one.outcome === 'refused' ? t('refused') : seenInWords(one.action, language),
        String(one.number),
      ]),
    },
  };
}

function whoIn({ role, person, organisation }: Access, language: Language): string {
  if (role === 'system') return personTexts(language)('system');
  return [person, role && ROLE_NAMES[language][role].toLowerCase(), organisation].filter(Boolean).join(', ');
}
