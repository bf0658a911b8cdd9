import { defineSettings } from '../../platform/settings.js';

export const NUMBER_SETTINGS = defineSettings({
  'numbers.checkAgainDays': {
    standard: 90,
    unit: 'days',
    nl: {
      name: 'BIG-nummers en AGB-codes worden opnieuw gecontroleerd na',
      why: 'Een registratie kan worden doorgehaald of verlopen; elk kwartaal kijken is vroeg genoeg om dat te merken.',
    },
    en: {
      name: 'BIG numbers and AGB codes are checked again after',
      why: 'A registration may be struck off or run out; looking every quarter is soon enough to notice.',
    },
  },
});
