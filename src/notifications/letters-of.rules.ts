import type { CaseOfEvent, UntoldEvent } from './events.query.js';
import { factsOf, pathFor } from './facts.rules.js';
import { whoHears } from './recipients.rules.js';
import { dialled } from '../web/input/telephone.js';
import type { NewLetter } from './new-letters.js';
import type { Addressee, RecalledProduct } from './recipients.query.js';

/** What must be known besides the events themselves. */
export interface Known {
  cases: ReadonlyMap<string, CaseOfEvent>;
  book: ReadonlyMap<string, Addressee>;
  recalls: ReadonlyMap<string, RecalledProduct>;
  /** Whether text messages leave from here at all. */
  texts: boolean;
}

/** The letters that follow from an event, whether or not they can be sent. */
export function lettersOf(event: UntoldEvent, { cases, book, recalls, texts }: Known): NewLetter[] {
  const case_ = event.caseId === null ? undefined : cases.get(event.caseId);
  const recall = recalls.get(event.subjectId);
  const people = [...book.values()];
  const coordinators = people.filter(({ coordinator }) => coordinator).map(({ id }) => id);
  const leadPharmacists = people.filter(({ leadPharmacist }) => leadPharmacist).map(({ id }) => id);
  const answering = people.filter(({ answersFor }) => answersFor?.some((id) => event.about.includes(id)));
  const around = {
    ...{ parties: case_?.parties ?? [], coordinators, leadPharmacists, holders: recall?.holders ?? [] },
    answering: answering.map(({ id }) => id),
  };
  const { signer } = event.detail;
  const heard = whoHears(
    { ...event, corrected: event.detail.move, signers: signer ? [signer] : (case_?.signers ?? []) },
    around,
  );
  const facts = factsOf(event, case_, book, recall);
  const letters = heard.flatMap(({ recipient, letter, channel, alsoText, recipientKind, urgent }): NewLetter[] => {
    const addressee = book.get(recipient);
    if (!addressee) return [];
    const { name, language, usableUntil, inviter, works } = addressee;
    // A text message only of what cannot wait (or lies with a pharmacy that is closed until it reads it), where a mobile answers; in place of that one mail for who chose so.
    const cannotWait = urgent || facts.urgent === true || event.placed?.closed === true;
    const texted = texts && alsoText && cannotWait && mobileOf(addressee) !== null;
    if (channel === 'text' ? !texted : channel === 'mail' && texted && addressee.textOnly) return [];
    const address = channel === 'text' ? mobileOf(addressee) : addressee.address;
    const invited = { ...(inviter && { inviter }), ...(works && { works }) };
    return [
      {
        ...{
          eventId: event.id,
          caseId: event.caseId,
          kind: letter,
          recipientId: recipient,
          channel,
          name,
          language,
        },
        address: channel === 'app' ? null : address,
        urgent: cannotWait,
        facts: { ...facts, ...invited, usableUntil: usableUntil?.toISOString(), path: pathFor(recipientKind, event) },
        fault: channel === 'mail' && address === null ? 'no-address' : null,
      },
    ];
  });
  return [...letters, ...foreignLetters(event)];
}

/** A number that takes text messages, as a machine dials it. */
function mobileOf({ mobile }: Addressee): string | null {
  const number = mobile ? dialled(mobile) : '';
  return /^\+(316\d{8}|(?!31)\d{8,15})$/.test(number) ? number : null;
}

/** Whom another module writes to, with words of its own. */
const foreignLetters = ({ id, caseId, kind, detail: { recipients = [] } }: UntoldEvent): NewLetter[] =>
  recipients.map((recipient) => ({
    ...{
      eventId: id,
      caseId,
      kind,
      recipientId: recipient.id,
      channel: 'mail',
      urgent: false,
      fault: null,
    },
    ...{ address: recipient.address, name: recipient.name, language: recipient.language },
    facts: { path: '/' },
  }));

/** Nothing goes to an address that was refused for good: the letter is dead before it is tried, and seen. */
export const unlessRefused = (letters: readonly NewLetter[], refused: ReadonlySet<string>): NewLetter[] =>
  letters.map((letter) =>
    letter.address !== null && refused.has(letter.address.toLowerCase())
      ? { ...letter, fault: 'address-refused' }
      : letter,
  );
