import { bsnsIn } from '../../web/input/bsn.js';
import { BadInput, type Fault } from '../../web/problem.js';
import { webTexts } from '../../web/web.text.js';

interface Notes {
  patient?: { birthName?: string; bsn?: string };
  accessNote?: string;
  kitPlace?: string;
}

/** No note tells the BSN that stands in its own field. */
export function refuseBsnInNotes({ patient = {}, accessNote = '', kitPlace = '' }: Notes): void {
  const { bsn, birthName = '' } = patient;
  const texts = { 'patient.birthName': birthName, accessNote, kitPlace };
  const field = Object.entries(texts).find(([, text]) => bsn && bsnsIn(text).includes(bsn))?.[0];
  const fault = (at: string): Fault => ({ field: at, said: (language) => webTexts(language)('holdsThisBsn') });
  if (field) throw new BadInput([fault(field)]);
}
