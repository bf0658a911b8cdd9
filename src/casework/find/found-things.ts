import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import { may } from '../../access/may.js';
import { isOfNetwork } from '../../kit-life/parts.rules.js';
import type { SignedIn } from '../../web/signed-in.js';
import { caseNumbered, casesWith, kitsCoded, kitsWithLot, type CaseRow, type KitRow } from './find-case.query.js';
import { MOST_OF_A_KIND, type Found } from './found.js';
import type { Sought } from './sought.rules.js';

/** Cases by their number, boxes by what stands on them or in them; each case that is told of is on record as seen. */
export async function casesAndKits(tx: EntityManager, sought: Sought, signedIn: SignedIn): Promise<Found[]> {
  if (!may(signedIn.role, 'seeCases', signedIn.organisation.kind)) return [];
  const network = isOfNetwork(signedIn.actor);
  const cases = sought.number === null ? [] : await caseNumbered(tx, sought.number, network);
  const kits = await kitsSought(tx, sought);
  const ids = kits.flatMap(({ caseId }) => caseId ?? []);
  const around = new Map((network ? [] : await casesWith(tx, ids)).map((one) => [one.id, one]));
  const seen = new Set([...cases.map(({ id }) => id), ...around.keys()]);
  await recordSeen(tx, 'search', [...seen]);
  return [...cases.map(foundCase), ...kits.map((kit) => foundKit(kit, around.get(kit.caseId ?? ''), signedIn))];
}

/** A box that its code names is there once, also when a pack in it has the same number for a lot. */
async function kitsSought(
  tx: EntityManager,
  { codes, boxCode, lots, products }: Sought,
): Promise<(KitRow & { by: KitBy })[]> {
  const coded = codes.length === 0 ? [] : await kitsCoded(tx, codes, boxCode, MOST_OF_A_KIND + 1);
  // A lot that was typed by itself is of any product; a scan names its own.
  const ofProducts = codes.length === 0 ? products : null;
  const holding = lots.length === 0 ? [] : await kitsWithLot(tx, lots, ofProducts, MOST_OF_A_KIND + 1);
  const named = coded.map((kit) => ({ ...kit, by: byCode(kit, codes, boxCode) }));
  const all = [...named, ...holding.map((kit) => ({ ...kit, by: 'lot' as const }))];
  return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
}
type KitBy = 'serial' | 'seal' | 'box-code' | 'lot';
const byCode = ({ serial, sealNumber }: KitRow, codes: readonly string[], boxCode: string | null): KitBy =>
  codes.includes(serial) ? 'serial' : boxCode !== null && !codes.includes(sealNumber ?? '') ? 'box-code' : 'seal';

const foundCase = ({ id, number, status }: CaseRow): Found => ({
  ...{ kind: 'case', id, title: String(number), about: null },
  ...{ why: { by: 'number', text: String(number) }, href: `/cases/${id}`, case: { number, status } },
});

function foundKit(kit: KitRow & { by: KitBy }, its: CaseRow | undefined, { role, organisation }: SignedIn): Found {
  const { id, serial, sealNumber, lot, place, by } = kit;
  const ofCase = its ? `/cases/${its.id}` : null;
  return {
    ...{ kind: 'kit', id, title: serial, about: sealNumber },
    why: { by, text: by === 'lot' ? lot : by === 'seal' ? sealNumber : by === 'box-code' ? null : serial },
    place,
    href: may(role, 'seeKits', organisation.kind) ? `/kits/${id}` : ofCase,
    ...(its && { case: { number: its.number, status: its.status } }),
  };
}
