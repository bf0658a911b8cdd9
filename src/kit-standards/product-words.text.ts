import type { Language } from '../web/texts.js';
import type { ProductForm, ProductRoute } from './product-words.js';

export const PRODUCT_FORM: Record<Language, Record<ProductForm, string>> = {
  nl: {
    ...{ ampul: 'ampul', flacon: 'flacon', spuit: 'spuit', patroon: 'patroon', neusspray: 'neusspray' },
    ...{ tablet: 'tablet', capsule: 'capsule', zetpil: 'zetpil', pleister: 'pleister', fles: 'fles' },
    ...{ sachet: 'sachet', zak: 'zak', tube: 'tube', klysma: 'klysma' },
  },
  en: {
    ...{ ampul: 'ampoule', flacon: 'vial', spuit: 'syringe', patroon: 'cartridge', neusspray: 'nasal spray' },
    ...{ tablet: 'tablet', capsule: 'capsule', zetpil: 'suppository', pleister: 'patch', fles: 'bottle' },
    ...{ sachet: 'sachet', zak: 'bag', tube: 'tube', klysma: 'enema' },
  },
};

export const PRODUCT_ROUTE: Record<Language, Record<ProductRoute, string>> = {
  nl: {
    ...{ 's.c.': 'onderhuids (s.c.)', 'i.m.': 'in de spier (i.m.)', 'i.v.': 'in de ader (i.v.)' },
    ...{ parenteraal: 'per injectie, meer dan één weg (parenteraal)', nasaal: 'in de neus (nasaal)' },
    ...{ buccaal: 'in de wangzak (buccaal)', oraal: 'via de mond (oraal)', rectaal: 'rectaal' },
    ...{ urethraal: 'in de plasbuis (urethraal)', transdermaal: 'door de huid (transdermaal)' },
    ...{ cutaan: 'op de huid (cutaan)', oplosmiddel: 'oplosmiddel' },
  },
  en: {
    ...{ 's.c.': 'subcutaneous (s.c.)', 'i.m.': 'intramuscular (i.m.)', 'i.v.': 'intravenous (i.v.)' },
    ...{ parenteraal: 'by injection, more than one route (parenteral)', nasaal: 'nasal' },
    ...{ buccaal: 'buccal', oraal: 'oral', rectaal: 'rectal', urethraal: 'urethral', transdermaal: 'transdermal' },
    ...{ cutaan: 'on the skin (cutaneous)', oplosmiddel: 'solvent' },
  },
};
