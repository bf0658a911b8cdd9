import { defineTexts } from '../web/texts.js';

export const substitutionActionTexts = defineTexts({
  nl: {
    approve: 'Goedkeuren',
    approveLonger: 'Verlenging goedkeuren',
    secondLook: 'Waarom mag dit volgens u ook?',
    prolong: 'Verlengen',
    prolongTitle: 'Langer laten duren',
    newLastDay: 'Nieuwe laatste dag',
    prolongWhy: 'Waarom duurt het langer?',
    end: 'Beëindigen',
    endTitle: 'Nu beëindigen',
    endHint: 'Kits die al gesloten zijn blijven zoals ze zijn. U vindt ze terug bij de kits met deze vervanging.',
    endWhy: 'Waarom eindigt zij?',
  },
  en: {
    approve: 'Approve',
    approveLonger: 'Approve the prolongation',
    secondLook: 'Why do you too think that this may be?',
    prolong: 'Prolong it',
    prolongTitle: 'Let it go on for longer',
    newLastDay: 'New last day',
    prolongWhy: 'Why does it go on for longer?',
    end: 'End it',
    endTitle: 'End it now',
    endHint: 'Kits that were sealed stay as they are. You find them among the kits with this substitution.',
    endWhy: 'Why does it end?',
  },
});
