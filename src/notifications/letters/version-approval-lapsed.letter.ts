import { defineLetter } from '../letter.js';

export const versionApprovalLapsed = defineLetter(['changes'], {
  nl: {
    subject: 'Kitstandaard {name}: uw goedkeuring is vervallen',
    title: 'Uw goedkeuring van versie {name} is vervallen',
    happened: '{by} wijzigde het concept dat u had goedgekeurd.',
    asked: 'Bekijk wat er nu staat en keur het opnieuw goed. Zonder uw goedkeuring wordt de versie niet gepubliceerd.',
    link: 'Bekijk het concept',
  },
  en: {
    subject: 'Kit standard {name}: your approval lapsed',
    title: 'Your approval of version {name} lapsed',
    happened: '{by} changed the draft that you had approved.',
    asked: 'See what stands there now and approve it again. Without your approval the version is not published.',
    link: 'See the draft',
  },
});
