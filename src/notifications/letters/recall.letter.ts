import { defineLetter } from '../letter.js';

export const recall = defineLetter(['lots'], {
  nl: {
    subject: 'Terugroepactie: controleer uw kits op {product}',
    title: 'Terugroepactie: {product}',
    happened: '{product} wordt teruggeroepen. Uw apotheek heeft kits waarin dit zit.',
    asked: 'Op de pagina staat om welke kits het gaat, op uw plank en bij mensen thuis. Leg ze apart of ruil ze om.',
    link: 'Bekijk om welke kits het gaat',
  },
  en: {
    subject: 'Recall: check your kits for {product}',
    title: 'Recall: {product}',
    happened: '{product} is being recalled. Your pharmacy has kits that hold it.',
    asked: 'The page shows which kits are affected, on your shelf and in homes. Set them apart or exchange them.',
    link: 'See which kits are affected',
  },
});
