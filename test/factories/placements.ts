import type { World } from './world.js';
import type { Client } from './client.js';
import { asked } from './requests.js';
import { yes } from './cases.js';

/** None of the pharmacies delivers there. */
export const WASSENAAR = { postcode: '2241 AB', birthName: 'Zonderling' };
/** Who said yes on the telephone. */
export const SAID_YES = 'mevrouw Jansen, dienstdoende apotheker';

export interface Placement {
  wanted: { pc4: string } | null;
  pharmacies: { id: string; name: string; phone: string; saidNo: boolean; reason: { kind: string }[] }[];
  takeNoPart: { id: string; name: string; why: { kind: string } }[];
}
export interface PlacementStory {
  history?: { move: string; agreedWith?: string }[];
  placements?: { pharmacy: { name: string }; agreedWith: string; at: string }[];
}

export const placementForm = async (client: Client, id: string) =>
  (await client.get<Placement>(`/cases/${id}/placement`)).body;
export const placementStory = async (client: Client, id: string) =>
  (await client.get<PlacementStory>(`/cases/${id}`)).body;
export const saidYesIn = ({ history = [] }: PlacementStory) =>
  history.flatMap(({ move, agreedWith }) => (move === 'place' ? [agreedWith ?? '-'] : []));
export const placeAfterCall = (client: Client, id: string, pharmacyId: string, agreedWith = SAID_YES) =>
  yes(client, `/cases/${id}/placement`, { pharmacyId, agreedWith });

/** A request there, for which nobody is left to ask. */
export async function unplacedCase(world: World, gp: Client, own: object = {}): Promise<string> {
  const answer = await asked(gp, { homeCareOrganisationId: world.organisations.homeCare, ...own }, WASSENAAR);
  if (answer.status !== 'unplaced') throw new Error(`somebody was found: ${answer.status}`);
  return answer.id;
}
