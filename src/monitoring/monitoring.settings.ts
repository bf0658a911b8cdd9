import { defineSettings } from '../platform/settings.js';

export const MONITORING_SETTINGS = defineSettings({
  'supply.daysLookedBack': {
    standard: 30,
    unit: 'days',
    nl: { name: 'Dagen zonder kit: geteld over', why: 'Een maand: zo lang blijft een lege plank het gesprek waard.' },
    en: {
      name: 'Days without a kit: counted over',
      why: 'A month: for so long an empty shelf is worth talking about.',
    },
  },
  'supply.stockOutDays': {
    standard: 3,
    unit: 'days',
    nl: {
      name: 'Risico: vaker zonder kit dan',
      why: 'Drie dagen in een maand zijn een late levering; meer is een te kleine voorraad.',
    },
    en: {
      name: 'Risk: without a kit for more than',
      why: 'Three days in a month are a late delivery; more is too small a stock.',
    },
  },
  'supply.leadTimeHours': {
    standard: 24,
    unit: 'hours',
    nl: {
      name: 'Risico: 90 % bezorgd pas na',
      why: 'Wie een kit vraagt, rekent op de volgende dag.',
    },
    en: { name: 'Risk: 90% delivered only after', why: 'Whoever asks for a kit counts on the next day.' },
  },
  'supply.declinesPercent': {
    standard: 20,
    unit: 'percent',
    nl: {
      name: 'Risico: meer aanvragen niet aangenomen dan',
      why: 'Eén op de vijf: dan moet de huisarts er niet meer op rekenen.',
    },
    en: {
      name: 'Risk: more requests not taken than',
      why: 'One in five: then a prescriber cannot count on it any more.',
    },
  },
  'supply.expiryDays': {
    standard: 30,
    unit: 'days',
    nl: {
      name: 'Risico: kit mag niet meer weg binnen',
      why: 'In een maand is een nieuwe kit in rust samen te stellen.',
    },
    en: {
      name: 'Risk: kit may no longer leave within',
      why: 'Within a month a new kit can be assembled in quiet.',
    },
  },
  'stock.orderingDays': {
    standard: 2,
    unit: 'days',
    nl: {
      name: 'Bestellen duurt',
      why: 'Wat vandaag besteld is, ligt overmorgen bij de apotheek.',
    },
    en: { name: 'Ordering takes', why: 'What is ordered today is at the pharmacy the day after tomorrow.' },
  },
  'stock.coverPercent': {
    standard: 95,
    unit: 'percent',
    nl: {
      name: 'Voorgesteld minimum dekt',
      why: 'In 19 van de 20 keer is er genoeg tot er een nieuwe kit klaar is. Alles dekken zou kits laten verlopen.',
    },
    en: {
      name: 'Proposed minimum covers',
      why: '19 times out of 20 there is enough until a new kit is ready. To cover everything would let kits expire.',
    },
  },
});
export type MonitoringSettings = Readonly<Record<keyof typeof MONITORING_SETTINGS, number>>;
