export interface KitOfCase {
  id: string;
  returned: boolean;
}

/** What was noted of the seals of a case by now. */
export interface Seal {
  /** It came back broken. */
  sealBroken: boolean;
  missing: boolean;
}
/** Who opened a kit broke its seal: where one was opened, not every kit comes back whole. One that is lost may be the one. */
export const isOpenedYetWhole = (
  opened: boolean,
  known: readonly Seal[],
  arriving: readonly { sealIntact: boolean }[],
): boolean =>
  opened &&
  !known.some(({ sealBroken, missing }) => sealBroken || missing) &&
  arriving.length > 0 &&
  arriving.every(({ sealIntact }) => sealIntact);

/** Every box that a case brought into the home comes back before the case does; null when nothing is wrong. */
export function whyNotReceived(
  kits: readonly KitOfCase[],
  received: readonly string[],
): { refusal: 'not-every-kit-received' } | { strange: number } | null {
  const strange = received.findIndex((id, place) => !kits.some((kit) => kit.id === id) || received.indexOf(id) < place);
  if (strange >= 0) return { strange };
  const all = kits.every(({ id, returned }) => returned || received.includes(id));
  return all ? null : { refusal: 'not-every-kit-received' };
}
