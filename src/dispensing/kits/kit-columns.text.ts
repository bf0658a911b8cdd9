import { defineTexts } from '../../web/texts.js';

/** What is meant by the columns of the list of kits, for whoever reads its file later and elsewhere. */
export const kitColumnTexts = defineTexts({
  nl: {
    status:
      'Hoe ver de kit was op het moment van dit bestand. Klaar voor uitgifte: verzegeld, houdbaar en zonder bezwaar.',
    standard: 'De versie waarmee de kit is gevuld, en of de inhoud daaraan voldoet.',
    seal: 'Het nummer op het zegel dat er nu omheen zit.',
    expiry: 'De laatste dag waarop alles in de kit houdbaar is.',
    signals: 'Wat er op dat moment mee aan de hand was; leeg is niets.',
  },
  en: {
    status: 'How far the kit was at the moment of this file. Ready: sealed, not expiring and without objection.',
    standard: 'The version that the kit was filled by, and whether its contents keep to it.',
    seal: 'The number of the seal that is around it now.',
    expiry: 'The last day on which all of the kit keeps.',
    signals: 'What was the matter at that moment; empty is nothing.',
  },
});
