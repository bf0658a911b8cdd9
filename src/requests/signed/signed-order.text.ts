import { defineTexts } from '../../web/texts.js';

export const signedTexts = defineTexts({
  nl: {
    title: 'Wat is ondertekend',
    by: 'Ondertekend door',
    big: 'BIG-nummer',
    agb: 'AGB-code',
    phone: 'Telefoon',
    afterHours: 'Buiten kantoortijd',
    to: 'Aan',
    at: 'Ondertekend op',
    confirmed: 'Bevestigd',
    validUntil: 'Geldig tot en met',
    hash: 'Kenmerk (SHA-256)',
    text: 'De ondertekende tekst, letter voor letter',
    again: 'Opnieuw ondertekenen',
    elsewhere:
      'Het adres is gewijzigd na het ondertekenen. Op het recept voor opiaten hoort het adres van nu: de voorschrijver ondertekent opnieuw.',
  },
  en: {
    title: 'What was signed',
    by: 'Signed by',
    big: 'BIG number',
    agb: 'AGB code',
    phone: 'Telephone',
    afterHours: 'After hours',
    to: 'To',
    at: 'Signed on',
    confirmed: 'Confirmed',
    validUntil: 'Valid until',
    hash: 'Fingerprint (SHA-256)',
    text: 'The signed text, letter by letter',
    again: 'Sign again',
    elsewhere:
      'The address changed after the signature. An opium prescription must hold the address of now: the prescriber signs again.',
  },
});
