import { dayOf } from '../platform/calendar.js';
import type { CaseOfEvent, UntoldEvent } from './events.query.js';
import type { Party } from './recipients.rules.js';
import type { Contact, LetterFacts } from './letter-facts.js';
import type { RecipientKind } from './letters.js';
import type { Addressee, RecalledProduct } from './recipients.query.js';

const PHARMACY_PARTS = ['offered', 'supplier'];

/** What the letters of one event can tell, apart from where their link leads. */
export function factsOf(
  event: UntoldEvent,
  case_: CaseOfEvent | undefined,
  book: ReadonlyMap<string, Addressee>,
  recalled: RecalledProduct | undefined,
): Omit<LetterFacts, 'path'> {
  const { why, name, address, says, consent, takesEffectOn, changes, touches, gap, duty } = event.detail;
  const { stillNeeded: needed, again, lastDay } = event.detail;
  const facts = {
    ...{ why, name, address, says, consent, until: event.detail.until, takesEffectOn, changes, touches },
    ...{
      gapFrom: gap?.from,
      gapUntil: gap?.until,
      dutyFrom: duty?.from,
      dutyUntil: duty?.until,
      needed,
      again,
      lastDay,
    },
    // Of colleagues who decide together, and of nobody else.
    ...(event.kind === APPROVAL_LAPSED && event.person && { by: book.get(event.person)?.name }),
    medical: event.detail.reason === 'medical' || undefined,
    call: event.toPhone?.flatMap((id) => contact(book, id) ?? []).filter(({ phone }) => phone !== null),
    ...(event.subject === 'pharmacy' && { pharmacy: contact(book, event.subjectId) }),
    product: recalled?.product,
    lots: recalled?.lots ?? undefined,
  };
  if (!case_) return facts;
  const pharmacyThat = (when: (party: Party) => boolean) =>
    case_.parties.find((party) => PHARMACY_PARTS.includes(party.part) && when(party))?.organisation;
  const until = (party: Party) => party.until?.getTime() ?? Infinity;
  const at = event.at.getTime();
  return {
    ...facts,
    number: Number(case_.number),
    urgent: case_.urgency === 'urgent',
    answerBy: event.answerBy?.toISOString(),
    deliverBy: case_.deliverBy.toISOString(),
    validUntil: case_.validUntil.toISOString(),
    pharmacy: contact(book, event.asked ?? pharmacyThat((party) => party.from <= event.at && until(party) > at)),
    ...(event.afterHours.length > 0 && { practice: contact(book, event.about[0]) }),
    agreedWith: event.placed?.agreedWith,
    placedBy: contact(book, event.placed?.by),
    former: contact(
      book,
      pharmacyThat((party) => until(party) === at),
    ),
  };
}

/** Where what runs out is answered with one click, by whoever may; a practice's mailbox is read by others too. */
const ACTS: Readonly<Record<string, string>> = {
  'consent-asked': '/substitution-consent',
  'need-asked': '/need',
  'expires-at-home': '/replacement',
  'return-overdue': '/return',
  'settle-overdue': '/settlement',
  'use-asked': '/opening',
  'order-expiring': '/order/renewal',
  'replacement-to-sign': '/order/renewal',
  'objection-asked': '/objection',
  submitOnBehalf: '/order/renewal',
  'signature-reminded': '/order/renewal',
};
/** What only a prescriber answers. */
const THEIRS = /^(need|order)-/;
const actOf = (kind: string, to: RecipientKind): string =>
  to === 'practice' || to === 'coordinator' || (to === 'pharmacy' && THEIRS.test(kind))
    ? ''
    : (ACTS[kind.replace(/-again$/, '')] ?? '');

/** Where on the page of a pharmacy that stands what one does about it. */
const PLACE_OF: Readonly<Record<string, string>> = {
  readiness: '#readiness',
  agreement: '#steps',
  contact: '#steps',
};

const APPROVAL_LAPSED = 'version-approval-lapsed';
/** What changed, or what is to be decided, rather than the whole version. */
function placeInVersion({ kind, detail: { follows } }: UntoldEvent): string {
  if (kind === 'version-to-approve' || kind === APPROVAL_LAPSED) return '#what-you-approve';
  if (kind === 'version-withdrawal-proposed') return '#withdrawal';
  return follows ? `/difference?from=${follows}` : '';
}

/** A case is read by its parties; who is none, or not yet, finds on the worklist what there is to do. */
export function pathFor(recipientKind: RecipientKind, event: UntoldEvent): string {
  if (event.kind === 'proof-mail-asked') return '/administration';
  if (event.subject === 'person') return '/account';
  if (event.kind.startsWith('version-')) return `/standards/${event.subjectId}${placeInVersion(event)}`;
  if (event.kind === 'substitution-kits-to-open') return `/kits?toOpen=${event.detail.substitution}`;
  if (event.kind === 'substitution-kits-left') return `/kits?substitution=${event.detail.substitution}`;
  if (event.kind === 'pack-rejected') return `/kits?pack=${event.subjectId}`;
  if (event.subject === 'standard')
    return `/standards/${event.subjectId}/substitutions${event.detail.substitution ? `#substitution-${event.detail.substitution}` : ''}`;
  if (event.subject === 'product')
    return recipientKind === 'about' ? `/products?q=${event.detail.code}` : `/products/${event.detail.code}/correction`;
  if (event.subject === 'product-pack') return '/product-packs';
  if (event.subject === 'recall') return `/recalls/${event.subjectId}`;
  if (event.kind === 'units-missing' && !event.caseId) return '/monitoring';
  if (event.kind.startsWith('duty-')) {
    const { gap, duty } = event.detail;
    return `/duties?from=${dayOf(new Date(gap?.from ?? duty?.from ?? event.at))}`;
  }
  if (event.kind === 'access-review-due') return '/access-record/review';
  if (event.subject === 'pharmacy')
    return `/pharmacies/${event.subjectId}${PLACE_OF[event.kind.split('-')[0] ?? ''] ?? ''}`;
  if (
    recipientKind.startsWith('former-') ||
    recipientKind === 'after-hours' ||
    event.kind === 'break-glass-ended' ||
    event.kind === 'hand-over-proposed' ||
    !event.caseId
  )
    return '/';
  return `/cases/${event.caseId}${actOf(event.kind, recipientKind)}`;
}

const toContact = ({ name, phone }: Addressee): Contact => ({ name, phone });

function contact(book: ReadonlyMap<string, Addressee>, id: string | undefined): Contact | undefined {
  const found = id === undefined ? undefined : book.get(id);
  return found && toContact(found);
}
