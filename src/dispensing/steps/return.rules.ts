export interface KitOfCase {
  id: string;
  returned: boolean;
}

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
