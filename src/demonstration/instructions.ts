import { paperPdf, type Paper } from '../web/paper.js';
import type { Instruction } from './standards.js';

const MORE = 'Tel bij het openen de ampullen samen met een tweede persoon en noteer dat op de registratielijst.';

/** An invented instruction for whoever opens the kit; the newest says one thing more. No clinical advice. */
export async function instruction(version: string, isNewest = false): Promise<Instruction> {
  const paper: Paper = {
    language: 'nl',
    title: 'Gebruiksinstructie voor zorgverleners',
    intro: ['Verzonnen voorbeeld bij de demonstratie. Hier staat wat uw eigen netwerk afspreekt.'],
    footer: `Gebruiksinstructie, versie ${version}`,
    sections: [
      {
        level: 2,
        title: 'Voordat u de kit opent',
        said: 'Overleg met de arts. Kijk of het zegel heel is en of het nummer op de inhoudslijst staat.',
      },
      {
        level: 2,
        title: 'Wat u geeft',
        said: `Volg het ondertekende uitvoeringsverzoek in de doos. Noteer elke gift op de registratielijst. ${isNewest ? MORE : ''}`,
      },
      { level: 2, title: 'Daarna', said: 'Meld de apotheek dat de kit is geopend en wat ervan is gebruikt.' },
    ],
  };
  return { version, pdf: await paperPdf(paper, '') };
}
