import { defineLetter } from '../letter.js';

export const productCorrectionToApprove = defineLetter([], {
  nl: {
    subject: '{name}: bent u akkoord met de verbetering?',
    title: 'Een verbetering van {name} wacht op u',
    happened:
      'De hoofdapotheker stelde voor dit product te verbeteren. Het staat in een goedgekeurde versie of vervanging.',
    asked:
      'Lees wat er anders wordt en waarom, en ga akkoord of laat het voorstel vervallen. Tot u akkoord bent, blijft het product zoals het is.',
    link: 'Bekijk het voorstel',
  },
  en: {
    subject: '{name}: do you agree to the correction?',
    title: 'A correction of {name} waits for you',
    happened: 'The lead pharmacist proposed to correct this product. It stands in an approved version or substitution.',
    asked:
      'Read what becomes otherwise and why, and agree or drop the proposal. Until you agree the product stays as it is.',
    link: 'See the proposal',
  },
});
