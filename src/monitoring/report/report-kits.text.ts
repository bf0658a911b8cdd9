import type { Language } from '../../web/texts.js';
import { defineTexts } from '../../web/texts.js';
import { targetInWords } from '../targets/target.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import type { ReportContent } from './report-content.js';
import type { ReportSection, Told } from './report-words.js';

const kitsTexts = defineTexts({
  nl: {
    title: 'Kits en voorraad',
    conform: 'Van de {sealed} kits die in de periode zijn verzegeld, was {share} volgens de standaard.',
    noneSealed: 'In de periode is geen kit verzegeld.',
    below:
      '{count, plural, =0 {Elke apotheek heeft haar minimum klaar.} one {Eén apotheek heeft minder kits klaar dan het minimum.} other {# apotheken hebben minder kits klaar dan het minimum.}}',
    belowOwn:
      '{count, plural, =0 {Uw apotheek heeft haar minimum klaar.} other {Uw apotheek heeft minder kits klaar dan het minimum.}}',
    expiring:
      '{count, plural, =0 {Geen kit loopt binnenkort af.} one {Eén kit mag binnenkort niet meer weg: vul haar op tijd opnieuw.} other {# kits mogen binnenkort niet meer weg: vul ze op tijd opnieuw.}}',
    pharmacy: 'Apotheek',
    ready: 'Kits klaar',
    minimum: 'Minimum',
    expires: 'Mag binnenkort niet meer weg',
    target: 'Streefwaarde: {target}.',
  },
  en: {
    title: 'Kits and stock',
    conform: 'Of the {sealed} kits sealed in the period, {share} were as the standard has them.',
    noneSealed: 'No kit was sealed in the period.',
    below:
      '{count, plural, =0 {Each pharmacy has its minimum ready.} one {One pharmacy has fewer kits ready than the minimum.} other {# pharmacies have fewer kits ready than the minimum.}}',
    belowOwn:
      '{count, plural, =0 {Your pharmacy has its minimum ready.} other {Your pharmacy has fewer kits ready than the minimum.}}',
    expiring:
      '{count, plural, =0 {No kit expires soon.} one {One kit may soon not leave any more: fill it anew in time.} other {# kits may soon not leave any more: fill them anew in time.}}',
    pharmacy: 'Pharmacy',
    ready: 'Kits ready',
    minimum: 'Minimum',
    expires: 'May soon not leave',
    target: 'Target: {target}.',
  },
});

/** A finding with what was aimed at behind it, where the network set a target. */
export function besideTarget(
  finding: string,
  targets: ReportContent['targets'],
  figure: keyof ReportContent['targets'],
  language: Language,
): string {
  const target = targetInWords(figure, targets[figure], { language });
  return target === null ? finding : `${finding} ${kitsTexts(language)('target', { target })}`;
}

/** Counts of kits and of pharmacies: not about people, so nothing of it is small. */
export function kitsSection(content: ReportContent, { language, reader }: Told): ReportSection {
  const t = kitsTexts(language);
  const own = reader.kind === 'pharmacy';
  const { sealed, conform, shelves } = content.kits;
  const below = shelves.filter(({ readyKits, minimum }) => readyKits < minimum).length;
  const expiring = shelves.reduce((sum, shelf) => sum + shelf.expiring, 0);
  const share = shareInWords(sealed === 0 ? null : conform / sealed, { language });
  return {
    title: t('title'),
    findings: [
      ...(sealed === 0
        ? [t('noneSealed')]
        : [besideTarget(t('conform', { sealed, share }), content.targets, 'conformity', language)]),
      ...(shelves.length > 0
        ? [t(own ? 'belowOwn' : 'below', { count: below }), t('expiring', { count: expiring })]
        : []),
    ],
    ...(shelves.length > 0 && {
      table: {
        head: [t('pharmacy'), t('ready'), t('minimum'), t('expires')],
        rows: shelves.map((one) => [one.pharmacy, ...[one.readyKits, one.minimum, one.expiring].map(String)]),
      },
    }),
  };
}
