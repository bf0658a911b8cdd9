import type { Drawing } from '../../web/drawing/drawing.js';
import { defineTexts, type Language } from '../../web/texts.js';
import type { CoverageMode } from '../served.rules.js';
import { areaMap } from './area-map.js';
import type { MapArea, Reach, ReachMap } from './reach.rules.js';

const mapTexts = defineTexts({
  nl: {
    officeSays:
      '{served, plural, =0 {In geen enkel postcodegebied} one {In één postcodegebied} other {In # postcodegebieden}} komt altijd een apotheek, in {office} alleen in kantooruren, in {nobody} nooit.',
    says: '{served, plural, =0 {In geen enkel postcodegebied} one {In één postcodegebied} other {In # postcodegebieden}} komt een apotheek, in {nobody} niet.',
    nobodyIn: 'Niet: {places}.',
    officeKey:
      'Vol gekleurd: er komt altijd een apotheek. Flets met een stip: alleen in kantooruren. Leeg met een kruis: niemand. Een ruit is een apotheek. Gebieden zijn getekend om hun middelpunt, niet langs hun grens.',
    key: 'Gekleurd: er komt een apotheek. Leeg met een kruis: niemand. Een ruit is een apotheek. Gebieden zijn getekend om hun middelpunt, niet langs hun grens.',
    area: '{pc4} {place}: {reach}',
    served: 'er komt een apotheek',
    office: 'alleen in kantooruren',
    nobody: 'niemand',
  },
  en: {
    officeSays:
      'A pharmacy always comes {served, plural, =0 {to no postcode area} one {to one postcode area} other {to # postcode areas}}, to {office} only in office hours, to {nobody} never.',
    says: 'A pharmacy comes {served, plural, =0 {to no postcode area} one {to one postcode area} other {to # postcode areas}}, to {nobody} not.',
    nobodyIn: 'Not: {places}.',
    officeKey:
      'Full colour: a pharmacy always comes. Faint with a dot: only in office hours. Empty with a cross: nobody. A diamond is a pharmacy. Areas are drawn around their centre, not along their border.',
    key: 'Coloured: a pharmacy comes. Empty with a cross: nobody. A diamond is a pharmacy. Areas are drawn around their centre, not along their border.',
    area: '{pc4} {place}: {reach}',
    served: 'a pharmacy comes',
    office: 'only in office hours',
    nobody: 'nobody',
  },
});

/** As many as one reads; the table per postcode area names all. */
const NAMED = 12;

export interface ToldMap {
  drawing: Drawing;
  key: string;
}

export function mapInWords(map: ReachMap, mode: CoverageMode, language: Language): ToldMap {
  const t = mapTexts(language);
  const of = (reach: Reach) => map.areas.filter((area) => area.reach === reach);
  const counts = {
    served: of('served').length,
    office: String(of('office').length),
    nobody: String(of('nobody').length),
  };
  const none = of('nobody');
  const places = none
    .map(({ pc4, place }) => `${pc4} ${place}`)
    .slice(0, NAMED)
    .join(', ');
  const named = none.length > 0 && none.length <= NAMED ? ` ${t('nobodyIn', { places })}` : '';
  const says = (mode === 'office' ? t('officeSays', counts) : t('says', counts)) + named;
  const nameOf = ({ pc4, place, reach }: MapArea) => t('area', { pc4, place, reach: t(reach) });
  return { drawing: areaMap(map, says, nameOf), key: mode === 'office' ? t('officeKey') : t('key') };
}
