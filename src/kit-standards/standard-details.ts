import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Language } from '../web/texts.js';
import { compare, type Compared } from './difference.query.js';
import { lapsedBy } from './draft-changes.query.js';
import { lapseInWords } from './draft-changes.text.js';
import type { ShownDirection } from './direction.js';
import { faultsIn, maximaLackingIn, shownDirections, type Obstacle } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import { kitPrice, type KitPrice } from './price.rules.js';
import { pricesOf } from './products.query.js';
import { usualQuantity, type Approval, type Slot, type StandardVersion } from './standard.js';
import { comparedWith, isPrepared } from './standard.rules.js';
import type { Ahead } from './standards-ahead.query.js';
import { withdrawalOf, type Withdrawal } from './standard-withdrawal.query.js';
import { allVersions, approvalsOf, slotsIn, versionOf } from './standards.query.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

/** Everything that is to be said about one version, whoever looks. */
export interface StandardDetails extends StandardVersion {
  slots: Slot[];
  /** How its medicines are given: what the network chose, what other sources say, what is still to be settled. */
  directions: ShownDirection[];
  /** What stands in the way of approving or publishing those. */
  obstacles: Obstacle[];
  substitutions: ShownSubstitution[];
  approvals: Approval[];
  /** Why it was withdrawn, or is to be when the other of the two agrees. */
  withdrawal: Withdrawal | null;
  /** What one kit by this version costs today. */
  price: KitPrice;
  /** Of what may be approved: in what it is otherwise than the version published last; null where there is none. */
  follows: Compared | null;
  /** By which change an approval lapsed, in words; null where none did, or its giver approved again. */
  lapsed: { nl: string; en: string } | null;
  /** Versions to compare with, the newest first. */
  others: StandardVersion[];
  today: PlainDate;
}
export interface StandardStory extends StandardDetails {
  /** Versions that wait to take effect, with what is not in this draft; to whoever may change it. */
  ahead: Ahead[];
  /** Whom it touches, in lines; only of what may be approved, to whoever may. */
  touches: Record<Language, string[]> | null;
}

export async function standardStory(
  tx: EntityManager,
  id: string,
  today: PlainDate,
): Promise<Result<StandardDetails, 'not-found'>> {
  const version = await versionOf(tx, id);
  if (!version) return refuse('not-found');
  const slots = await slotsIn(tx, id);
  const directions = await directionsIn(tx, id);
  const usual = slots.flatMap((slot) => {
    const [first] = slot.products;
    return first && slot.mandatory ? [{ product: first.code, quantity: usualQuantity(slot) }] : [];
  });
  const prices = await pricesOf(
    tx,
    usual.map(({ product }) => product),
  );
  const lapse = version.status === 'draft' ? await lapsedBy(tx, id) : null;
  const withdrawal = await withdrawalOf(tx, id);
  const others = (await allVersions(tx)).filter((other) => other.id !== id);
  return allow({
    ...version,
    slots,
    directions: shownDirections(slots, directions),
    obstacles: [...faultsIn(slots, directions), ...maximaLackingIn(slots, directions)],
    substitutions: await shownSubstitutions(tx, id, slots, today),
    approvals: (await approvalsOf(tx, id)).map(({ role, at, name }) => ({ role, at, name })),
    withdrawal: withdrawal && publicly(withdrawal),
    price: kitPrice(usual, prices, today),
    follows: isPrepared(version) ? await afterPublished(tx, id, others) : null,
    lapsed: lapse && { nl: lapseInWords(lapse, slots, 'nl'), en: lapseInWords(lapse, slots, 'en') },
    others,
    today,
  });
}

const publicly = ({ reason, role, at, name, approvedAt }: Withdrawal): Withdrawal => ({
  reason,
  role,
  at,
  name,
  approvedAt,
});

async function afterPublished(tx: EntityManager, id: string, others: StandardVersion[]): Promise<Compared | null> {
  const before = comparedWith(others);
  const compared = before && (await compare(tx, before.id, id));
  return compared?.ok ? compared.value : null;
}
