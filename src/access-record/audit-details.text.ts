import { PROOF_SHOWN } from '../access/proof.text.js';
import type { Language } from '../web/texts.js';
import { REFUSAL_DETAILS } from './refusal-details.text.js';

/** What a row adds to its action, where that is a word of the machine and not something a person wrote. */
const DETAILS: Record<Language, Partial<Record<string, string>>> = {
  nl: {
    patient: 'gegevens van de patiënt',
    draft: 'bewaarde aanvraag',
    order: 'uitvoeringsverzoek',
    'signed-form': 'ondertekend formulier',
    use: 'gebruik van de kit',
    erasures: 'wat er wordt gewist',
    complaint: 'klacht',
    incident: 'incident',
    inspectorate: 'inspectie',
    court: 'rechtszaak',
    'asked-by-person': 'op verzoek van patiënt of nabestaande',
    closed: 'zaak gesloten',
    mistake: 'vergissing',
    other: 'iets anders',
    'same-patient': 'of er al een aanvraag was',
    ...PROOF_SHOWN.nl,
    'set-up': 'tweede stap ingesteld',
    organisation: 'organisatie gekozen',
    'not-found': 'bestaat niet, of is niet van deze organisatie',
    'may-not': 'hoort niet bij de rol',
    stale: 'iemand anders was eerder',
    'proof-wrong': 'bewijs klopte niet',
    'sign-in-again': 'moest eerst bevestigen wie het is',
    'witness-needed': 'geen tweede persoon',
    'same-person': 'tweede persoon was dezelfde',
    'nobody-found': 'niemand gevonden',
    'only-at-a-post': 'alleen op een huisartsenpost',
    'other-origin': 'kwam van een andere website',
    'csrf-token-wrong': 'kwam niet van een pagina van deze sessie',
  },
  en: {
    patient: 'data of the patient',
    draft: 'kept request',
    order: 'execution order',
    'signed-form': 'signed form',
    use: 'use of the kit',
    erasures: 'what is erased',
    complaint: 'complaint',
    incident: 'incident',
    inspectorate: 'inspectorate',
    court: 'court case',
    'asked-by-person': 'asked for by the patient or a relative',
    closed: 'matter closed',
    mistake: 'mistake',
    other: 'something else',
    'same-patient': 'whether there was a request already',
    ...PROOF_SHOWN.en,
    'set-up': 'second step set up',
    organisation: 'chose the organisation',
    'not-found': 'does not exist, or is not of this organisation',
    'may-not': 'does not belong to the role',
    stale: 'somebody else was first',
    'proof-wrong': 'proof was not right',
    'sign-in-again': 'had to prove first who they are',
    'witness-needed': 'no second person',
    'same-person': 'second person was the same one',
    'nobody-found': 'nobody found',
    'only-at-a-post': 'only at an out-of-hours post',
    'other-origin': 'came from another website',
    'csrf-token-wrong': 'did not come from a page of this session',
  },
};

export const wordOf = (code: string, language: Language): string | undefined =>
  DETAILS[language][code] ?? REFUSAL_DETAILS[language][code];

/** Ids say nothing to whoever reads: they stay in the JSON. What somebody wrote stays as they wrote it. */
export function detailInWords(detail: string | null, language: Language): string {
  const said = (detail ?? '').replaceAll(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, '').trim();
  const [, code = said, written = ''] = /^([a-z-]+): (.*)$/s.exec(said) ?? [];
  const word = wordOf(code, language);
  if (word === undefined) return said;
  return written ? `${word}: ${wordOf(written, language) ?? written}` : word;
}
