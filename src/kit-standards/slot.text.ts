import { defineTexts } from '../web/texts.js';
import type { Slot } from './standard.js';

export const slotTexts = defineTexts({
  nl: {
    addSlot: 'Vak toevoegen',
    editSlot: 'Vak {code} veranderen',
    change: 'Veranderen',
    code: 'Code',
    codeHint: 'Een letter en een nummer: M voor medicijnen, H voor hulpmiddelen, D voor documenten.',
    'code-wrong': 'Vul een letter en een nummer in, zoals M2',
    'code-taken': 'Vak {code} bestaat al in dit concept',
    'other-substance':
      'Hiermee komt er een andere stof in vak {code}. {n, plural, one {De doseerafspraak die erbij staat vervalt} other {De # doseerafspraken die erbij staan vervallen}}: maak ze daarna opnieuw. Klopt dat?',
    kind: 'Soort',
    nameNl: 'Naam (Nederlands)',
    nameEn: 'Naam (Engels)',
    mandatory: 'Verplicht in elke kit',
    min: 'Minstens',
    max: 'Hoogstens',
    'number-wrong': 'Vul een heel getal van hoogstens 100 in',
    'slot-twice': 'Dit vak staat er al: elk vak één keer',
    'max-under-min': 'Hoogstens kan niet minder zijn dan minstens',
    'mandatory-needs-min': 'Van wat verplicht is, is er minstens 1',
    'medicine-destroyed': 'Een medicijn gaat nooit terug in het schap: kies vernietigen',
    unit: 'Eenheid (Nederlands)',
    unitEn: 'Eenheid (Engels)',
    minShelfLife: 'Minstens zoveel dagen houdbaar bij verzegelen',
    'days-wrong': 'Vul een heel aantal dagen in, hoogstens 1825',
    'products-missing': 'Kies ten minste één product',
    'product-unknown': 'Dit product kennen we niet. Voeg het eerst toe aan de producten.',
    productsHint: 'Staat het product er niet bij? Voeg het eerst toe aan de producten.',
    save: 'Opslaan',
    slotSaved: 'Vak {code} is opgeslagen.',
    remove: 'Vak weghalen',
    goesWithIt:
      'Wat in het vak mag, gaat uit dit concept, met {directions, plural, =0 {geen enkele doseerafspraak} one {# doseerafspraak} other {# doseerafspraken}}. Een goedkeuring vervalt. Dit kan niet terug: wie het vak weer wil, vult het opnieuw in.',
    documentToo: 'Het document in dit vak gaat ook uit dit concept.',
    removeIt: 'Ja, haal vak {code} weg',
    slotGone:
      'Iemand anders heeft dit vak intussen weggehaald. Wat u typte staat er nog: bewaar het om het weer toe te voegen.',
    slotRemoved: 'Vak {code} is weggehaald.',
  },
  en: {
    addSlot: 'Add a slot',
    editSlot: 'Change slot {code}',
    change: 'Change',
    code: 'Code',
    codeHint: 'A letter and a number: M for medicines, H for aids, D for documents.',
    'code-wrong': 'Enter a letter and a number, such as M2',
    'code-taken': 'This draft has a slot {code} already',
    'other-substance':
      'This puts another substance in slot {code}. {n, plural, one {The direction that stands with it goes} other {The # directions that stand with it go}}: make them anew afterwards. Is that right?',
    kind: 'Kind',
    nameNl: 'Name (Dutch)',
    nameEn: 'Name (English)',
    mandatory: 'Mandatory in every kit',
    min: 'At least',
    max: 'At most',
    'number-wrong': 'Enter a whole number, 100 at most',
    'slot-twice': 'This slot stands here already: each slot once',
    'max-under-min': 'At most cannot be less than at least',
    'mandatory-needs-min': 'Of what is mandatory there is at least 1',
    'medicine-destroyed': 'A medicine never goes back on the shelf: choose destroy',
    unit: 'Unit (Dutch)',
    unitEn: 'Unit (English)',
    minShelfLife: 'Days of shelf life at sealing, at least',
    'days-wrong': 'Enter a whole number of days, 1825 at most',
    'products-missing': 'Choose at least one product',
    'product-unknown': 'We do not know this product. Add it to the products first.',
    productsHint: 'Is the product not here? Add it to the products first.',
    save: 'Save',
    slotSaved: 'Slot {code} was saved.',
    remove: 'Remove slot',
    goesWithIt:
      'What the slot may hold goes from this draft, with {directions, plural, =0 {no direction at all} one {# direction} other {# directions}}. An approval lapses. This cannot be undone: whoever wants the slot again fills it in anew.',
    documentToo: 'The document in this slot goes from this draft as well.',
    removeIt: 'Yes, remove slot {code}',
    slotGone: 'Somebody else removed this slot meanwhile. What you typed is still there: save it to add it again.',
    slotRemoved: 'Slot {code} was removed.',
  },
});

export const SLOT_KIND: Record<'nl' | 'en', Record<Slot['kind'], string>> = {
  nl: { medicine: 'Medicijn', aid: 'Hulpmiddel', document: 'Document' },
  en: { medicine: 'Medicine', aid: 'Aid', document: 'Document' },
};

export const AFTER_RETURN: Record<'nl' | 'en', Record<Slot['onReturn'], string>> = {
  nl: { destroy: 'Vernietigen', reuse: 'Hergebruiken', stays: 'Blijft thuis' },
  en: { destroy: 'Destroy', reuse: 'Reuse', stays: 'Stays at home' },
};
