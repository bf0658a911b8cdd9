import { defineTexts } from '../web/texts.js';

export const standardWithdrawalTexts = defineTexts({
  nl: {
    title: 'Intrekken',
    withdrawHint:
      'Vanaf het moment dat de ander van u beiden akkoord is, vult niemand meer kits volgens deze versie. Kits die al verzegeld zijn, blijven zoals ze zijn. Apotheken, praktijken, thuiszorg en huisartsenposten krijgen bericht van wat dan geldt.',
    reason: 'Waarom deze versie wordt ingetrokken',
    reasonHint: 'Iedereen in het netwerk kan dit lezen. Schrijf niets over een patiënt.',
    'reason-missing': 'Schrijf waarom deze versie wordt ingetrokken',
    propose: 'Intrekken voorstellen',
    withdrawalProposed:
      'Uw voorstel om versie {name} in te trekken is vastgelegd. De ander van u beiden krijgt bericht.',
    proposedBy: '{who} stelde op {day} voor deze versie in te trekken: {reason}',
    waitsFor: 'Dit wacht op de {role}. Tot die akkoord is, geldt de versie zoals zij gepubliceerd is.',
    agree: 'Akkoord: trek versie {name} in',
    withdrawn: 'Versie {name} is ingetrokken.',
    drop: 'Toch niet intrekken',
    dropped: 'Het voorstel om versie {name} in te trekken is vervallen.',
    'not-published': 'Deze versie is niet gepubliceerd.',
    'withdrawn-already': 'Deze versie was al ingetrokken.',
    'withdrawal-waits': 'Intrekken is al voorgesteld. De ander van u beiden beslist.',
    'withdrawal-not-asked': 'Niemand heeft voorgesteld deze versie in te trekken, of dat voorstel is vervallen.',
    'other-decides': 'Vanuit uw rol is het intrekken voorgesteld: de ander van u beiden moet akkoord gaan.',
    'same-person': 'U hebt het intrekken zelf voorgesteld. Iemand anders moet akkoord gaan.',
  },
  en: {
    title: 'Withdraw',
    withdrawHint:
      'From the moment that the other of you two agrees, nobody fills kits by this version any more. Kits that are sealed stay as they are. Pharmacies, practices, home care and out-of-hours posts are told what holds then.',
    reason: 'Why this version is withdrawn',
    reasonHint: 'Everybody in the network can read this. Write nothing about a patient.',
    'reason-missing': 'Write why this version is withdrawn',
    propose: 'Propose to withdraw',
    withdrawalProposed: 'Your proposal to withdraw version {name} was recorded. The other of you two is told.',
    proposedBy: '{who} proposed on {day} to withdraw this version: {reason}',
    waitsFor: 'This waits for the {role}. Until they agree, the version holds as it was published.',
    agree: 'Agreed: withdraw version {name}',
    withdrawn: 'Version {name} was withdrawn.',
    drop: 'Do not withdraw after all',
    dropped: 'The proposal to withdraw version {name} was dropped.',
    'not-published': 'This version is not published.',
    'withdrawn-already': 'This version was withdrawn already.',
    'withdrawal-waits': 'To withdraw it was proposed already. The other of you two decides.',
    'withdrawal-not-asked': 'Nobody proposed to withdraw this version, or the proposal was dropped.',
    'other-decides': 'To withdraw it was proposed from your role: the other of you two must agree.',
    'same-person': 'You proposed to withdraw it yourself. Somebody else must agree.',
  },
});
