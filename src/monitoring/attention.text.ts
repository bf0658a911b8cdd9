import { formatDay, formatList } from '../web/format.js';
import { defineTexts } from '../web/texts.js';
import type { View } from '../web/view.js';
import type { Attention } from './attention.rules.js';
import { nearestInWords } from './questions/absent.text.js';

const attentionTexts = defineTexts({
  nl: {
    unplaced: '{count, plural, =1 {Eén aanvraag heeft} other {# aanvragen hebben}} geen apotheek: kies er een.',
    'unplaced-few': 'Minder dan {few} aanvragen hebben geen apotheek: kies er een.',
    'unplaced-told':
      '{count, plural, =1 {Eén aanvraag heeft} other {# aanvragen hebben}} nog geen apotheek. De coördinator zoekt er een.',
    'unplaced-few-told': 'Minder dan {few} aanvragen hebben nog geen apotheek. De coördinator zoekt er een.',
    'readiness-ends-told': '{pharmacy}: de bevestigde paraatheid loopt af op {on}.',
    'units-missing': '{pharmacy}: op {on} ontbraken middelen uit kit {serial}. Overleg met de apotheek.',
    'not-covered': 'Geen apotheek bedient {areas}.',
    'ask-first': 'Vraag het eerst {pharmacy}.',
    'out-nowhere': 'Avond, nacht en weekend: geen apotheek bezorgt in {places}.',
    'out-in-part': 'Avond, nacht en weekend: geen apotheek bezorgt in delen van {places}.',
    'out-both': 'Avond, nacht en weekend: geen apotheek bezorgt in {nowhere}, en in delen van {places}.',
    'agreement-over': '{pharmacy}: de overeenkomst is niet meer geldig.',
    'readiness-over': '{pharmacy}: de paraatheid is te lang geleden bevestigd, zij doet nu niet mee.',
    'below-minimum': '{pharmacy}: {kits} van de afgesproken {minimum} kits staan klaar.',
    'one-owner': 'Alleen {pharmacies} {count, plural, =1 {bedient} other {(van één eigenaar) bedienen}} {areas}.',
    'agreement-ends': '{pharmacy}: de overeenkomst loopt af op {on}.',
    'readiness-ends': '{pharmacy}: bevestig de paraatheid vóór {on}.',
    andMore: '{count} andere gebieden',
  },
  en: {
    unplaced: '{count, plural, =1 {One request has} other {# requests have}} no pharmacy: choose one.',
    'unplaced-few': 'Fewer than {few} requests have no pharmacy: choose one.',
    'unplaced-told':
      '{count, plural, =1 {One request has} other {# requests have}} no pharmacy yet. The coordinator looks for one.',
    'unplaced-few-told': 'Fewer than {few} requests have no pharmacy yet. The coordinator looks for one.',
    'readiness-ends-told': '{pharmacy}: the confirmed readiness ends on {on}.',
    'units-missing': '{pharmacy}: on {on} items were missing from kit {serial}. Talk to the pharmacy.',
    'not-covered': 'No pharmacy serves {areas}.',
    'ask-first': 'Ask {pharmacy} first.',
    'out-nowhere': 'Evening, night and weekend: no pharmacy delivers in {places}.',
    'out-in-part': 'Evening, night and weekend: no pharmacy delivers in parts of {places}.',
    'out-both': 'Evening, night and weekend: no pharmacy delivers in {nowhere}, nor in parts of {places}.',
    'agreement-over': '{pharmacy}: the agreement is no longer valid.',
    'readiness-over': '{pharmacy}: readiness was confirmed too long ago, it does not take part now.',
    'below-minimum': '{pharmacy}: {kits} of the agreed {minimum} kits are ready.',
    'one-owner': 'Only {pharmacies} {count, plural, =1 {serves} other {(of one owner) serve}} {areas}.',
    'agreement-ends': '{pharmacy}: the agreement ends on {on}.',
    'readiness-ends': '{pharmacy}: confirm readiness before {on}.',
    andMore: '{count} other areas',
  },
});

const AREAS_NAMED = 8;

/** Who can act on it is told what to do; the board, that it is so. */
export type AttentionReader = 'coordinator' | 'board' | 'pharmacy';

export function attentionInWords(
  item: Attention,
  reader: Pick<View, 'language'>,
  to: AttentionReader = 'coordinator',
): string {
  const t = attentionTexts(reader);
  const acts = to === 'coordinator';
  switch (item.kind) {
    case 'unplaced': {
      if (item.count.kind === 'count') return t(acts ? 'unplaced' : 'unplaced-told', { count: item.count.count });
      const few = item.count.kind === 'below' ? item.count.limit : '';
      return t(acts ? 'unplaced-few' : 'unplaced-few-told', { few });
    }
    case 'units-missing':
      return t(item.kind, { pharmacy: item.pharmacy, on: formatDay(item.at, reader), serial: item.serial });
    case 'not-covered':
      return [
        t(item.kind, { areas: areasInWords(item.areas, reader) }),
        ...(acts && item.ask ? [t('ask-first', { pharmacy: nearestInWords(item.ask, reader) })] : []),
      ].join(' ');
    case 'not-covered-out': {
      const [nowhere, inPart] = [formatList(item.nowhere, reader), formatList(item.inPart, reader)];
      if (!nowhere) return t('out-in-part', { places: inPart });
      return inPart ? t('out-both', { nowhere, places: inPart }) : t('out-nowhere', { places: nowhere });
    }
    case 'one-owner':
      return t(item.kind, {
        ...{ pharmacies: formatList(item.pharmacies, reader), count: item.pharmacies.length },
        areas: areasInWords(item.areas, reader),
      });
    case 'below-minimum':
      return t(item.kind, { ...item });
    case 'agreement-over':
    case 'readiness-over':
      return t(item.kind, { pharmacy: item.pharmacy });
    case 'agreement-ends':
      return t(item.kind, { pharmacy: item.pharmacy, on: formatDay(item.on, reader) });
    case 'readiness-ends': {
      const key = to === 'board' ? 'readiness-ends-told' : item.kind;
      return t(key, { pharmacy: item.pharmacy, on: formatDay(item.on, reader) });
    }
  }
}

export function areasInWords(areas: readonly string[], reader: Pick<View, 'language'>): string {
  const named = areas.slice(0, AREAS_NAMED);
  const more = areas.length - named.length;
  return formatList(more > 0 ? [...named, attentionTexts(reader)('andMore', { count: more })] : named, reader);
}

/** Where it can be dealt with. */
export function attentionPath(item: Attention): string {
  switch (item.kind) {
    case 'unplaced':
      return '/cases?status=unplaced';
    case 'units-missing':
      return item.caseId === null ? `/pharmacies/${item.pharmacyId}` : `/cases/${item.caseId}`;
    case 'not-covered':
      return '/monitoring/without-a-kit';
    case 'not-covered-out':
      return '/monitoring/coverage?mode=outOfHours&by=pc4';
    case 'one-owner':
      return '/monitoring/coverage?mode=twice&by=pc4';
    default:
      return `/pharmacies/${item.pharmacyId}`;
  }
}
