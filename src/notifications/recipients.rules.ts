import { rulesFor, type Channel, type RecipientKind, type LetterName, type LetterRule } from './letters.js';

/** An event as its recipients are found. */
export interface Happening {
  kind: string;
  /** The move that a correction undid. */
  corrected?: string;
  at: Date;
  organisation: string;
  person: string | null;
  about: readonly string[];
  subjectId: string;
  /** Whoever signed the request, or must. */
  signers: readonly string[];
  /** Who answers at this hour for a practice that is closed. */
  afterHours: readonly string[];
  /** The same transaction found nobody left to ask. */
  endsUnplaced: boolean;
}

export interface Party {
  organisation: string;
  part: string;
  from: Date;
  until: Date | null;
}

/** Everybody who may have to hear. */
export interface Around {
  parties: readonly Party[];
  /** People, not organisations. */
  coordinators: readonly string[];
  leadPharmacists: readonly string[];
  /** Pharmacies with a kit that holds a recalled product. */
  holders: readonly string[];
  /** People who answer for whom the event is about. */
  answering: readonly string[];
}

export interface Heard {
  recipient: string;
  letter: LetterName;
  channel: Channel;
  /** The same also goes as a text message, to whoever is reached by that. */
  alsoText: boolean;
  recipientKind: RecipientKind;
  urgent: boolean;
}

const PHARMACY_PARTS = ['offered', 'supplier'];

/** Who hears of an event, once per channel. */
export function whoHears(happening: Happening, around: Around): Heard[] {
  const heard = new Map<string, Heard>();
  for (const rule of rulesFor(happening.kind, happening.corrected)) {
    if (rule.unlessUnplaced && happening.endsUnplaced) continue;
    for (const recipient of recipientsOf(rule.to, happening, around)) {
      if (isOwnDoing(recipient, rule, happening)) continue;
      for (const channel of rule.by) {
        const key = `${recipient} ${channel}`;
        const { letter, to: recipientKind, urgent = false } = rule;
        const alsoText = rule.by.includes('text');
        if (!heard.has(key)) heard.set(key, { recipient, letter, channel, alsoText, recipientKind, urgent });
      }
    }
  }
  return [...heard.values()];
}

const isOwnDoing = (recipient: string, { evenTheirOwn }: LetterRule, { organisation, person }: Happening) =>
  !evenTheirOwn && (recipient === organisation || recipient === person);

function recipientsOf(
  recipientKind: RecipientKind,
  { at, about, subjectId, signers, afterHours }: Happening,
  around: Around,
): readonly string[] {
  const parties = (parts: readonly string[], when: (party: Party) => boolean) =>
    around.parties.filter((party) => parts.includes(party.part) && when(party)).map(({ organisation }) => organisation);
  const until = ({ until }: Party) => until?.getTime() ?? Infinity;
  const during = (party: Party) => party.from <= at && until(party) > at.getTime();
  switch (recipientKind) {
    case 'about':
      return about;
    case 'signer':
      return signers;
    case 'after-hours':
      return afterHours;
    case 'person':
    case 'link':
      return [subjectId];
    case 'coordinator':
      return around.coordinators;
    case 'lead-pharmacist':
      return around.leadPharmacists;
    case 'answering':
      return around.answering;
    case 'holders':
      return around.holders;
    case 'pharmacy':
      return parties(PHARMACY_PARTS, during);
    case 'former-pharmacy':
      return parties(PHARMACY_PARTS, (party) => until(party) === at.getTime() && !again(party, around));
    case 'former-home-care':
      return parties(['home-care'], (party) => until(party) === at.getTime());
    default:
      return parties([recipientKind], during);
  }
}

/** Accepting ends one part and begins another of the same pharmacy: it is no former one. */
const again = (party: Party, { parties }: Around) =>
  parties.some((other) => other.organisation === party.organisation && other.from.getTime() === party.until?.getTime());
