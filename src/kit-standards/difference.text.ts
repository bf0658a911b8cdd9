import type { Language } from '../web/texts.js';
import type { Change, Difference, Quantity, SlotContents } from './difference.rules.js';
import type { OnReturn } from './kinds.js';
import type { SlotDocument } from './slot-document.js';
import { PAPER_KIND } from './slot-document.text.js';
import { unitIn } from './unit.js';

type Words = { [K in Change['kind']]: (it: Extract<Change, { kind: K }>, slot: SlotContents) => string };

const ON_RETURN: Record<Language, Record<OnReturn, string>> = {
  nl: { destroy: 'vernietigen', reuse: 'hergebruiken', stays: 'blijft thuis' },
  en: { destroy: 'destroy', reuse: 'reuse', stays: 'stays at home' },
};

const CHANGE: Record<Language, Words> = {
  nl: {
    added: ({ quantity }, slot) => `nieuw, ${counted(quantity, slot, 'nl')}`,
    removed: ({ quantity }, slot) => `vervalt (was ${counted(quantity, slot, 'nl')})`,
    renamed: ({ from }) => `heette ${from.name}`,
    substance: ({ from }, { products }) =>
      `andere stof: ${named(products)} in plaats van ${named(from.products)}; de doseerafspraken daarvan gelden niet meer`,
    unit: ({ from }, { unit }) => `geteld in ${unit}, was in ${from.unit}`,
    quantity: ({ from, to }, slot) => `${amount(from)} → ${counted(to, slot, 'nl')}`,
    mandatory: ({ to }) => (to ? 'nu verplicht' : 'niet meer verplicht'),
    'product-added': ({ product }) => `${product} mag nu ook`,
    'product-removed': ({ product }) => `${product} mag niet meer`,
    'shelf-life': ({ from, to }) => `houdbaar bij verzegelen minstens ${from} → ${to} dagen`,
    'on-return': ({ from, to }) => `na terugkomst ${ON_RETURN.nl[from]} → ${ON_RETURN.nl[to]}`,
    document: ({ from, to }) => `${paper(from, 'nl')} → ${paper(to, 'nl')}`,
  },
  en: {
    added: ({ quantity }, slot) => `new, ${counted(quantity, slot, 'en')}`,
    removed: ({ quantity }, slot) => `removed (was ${counted(quantity, slot, 'en')})`,
    renamed: ({ from }) => `was called ${from.nameEn}`,
    substance: ({ from }, { products }) =>
      `another substance: ${named(products)} in place of ${named(from.products)}; the directions of that no longer hold`,
    unit: ({ from }, { unitEn }) => `counted in ${unitEn}, was in ${from.unitEn}`,
    quantity: ({ from, to }, slot) => `${amount(from)} → ${counted(to, slot, 'en')}`,
    mandatory: ({ to }) => (to ? 'now mandatory' : 'no longer mandatory'),
    'product-added': ({ product }) => `${product} is allowed too`,
    'product-removed': ({ product }) => `${product} is no longer allowed`,
    'shelf-life': ({ from, to }) => `shelf life at sealing at least ${from} → ${to} days`,
    'on-return': ({ from, to }) => `after return ${ON_RETURN.en[from]} → ${ON_RETURN.en[to]}`,
    document: ({ from, to }) => `${paper(from, 'en')} → ${paper(to, 'en')}`,
  },
};

/** "midazolam 5 mg/ml: 10 → 8 ampullen" */
export function differenceInWords({ slot, change }: Difference, language: Language): string {
  const say = CHANGE[language][change.kind] as (it: Change, slot: SlotContents) => string;
  return `${language === 'nl' ? slot.name : slot.nameEn}: ${say(change, slot)}`;
}

const PAPER: Record<Language, { none: string; made: string; version: string }> = {
  nl: { none: 'geen document', made: 'gemaakt door de applicatie', version: 'versie' },
  en: { none: 'no document', made: 'made by the application', version: 'version' },
};

function paper(it: SlotDocument | null, language: Language): string {
  const { none, made, version } = PAPER[language];
  return it ? `${PAPER_KIND[language][it.paper]} (${it.version === null ? made : `${version} ${it.version}`})` : none;
}

const named = (products: SlotContents['products']): string => products.map(({ name }) => name).join(', ') || '–';

function amount({ min, max }: Quantity): string {
  return min === max ? `${min}` : `${min}–${max}`;
}

const counted = (quantity: Quantity, slot: SlotContents, language: Language): string =>
  `${amount(quantity)} ${unitIn(language, slot, quantity.max)}`;
