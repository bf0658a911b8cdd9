import type { Client } from 'pg';
import { conformity } from '../kit-standards/conformity.rules.js';
import type { FilledLine, SlotDemand, Substitution } from '../kit-standards/conformity.js';
import { unitsToFill } from '../kit-standards/slot-filling.rules.js';
import { standInsOn } from '../kit-standards/stand-ins.rules.js';
import type { StandIn } from '../kit-standards/substitution.rules.js';
import { addDays, dayOf, lastDayOfMonth, monthOf, type PlainDate } from '../platform/calendar.js';
import type { RowBuffer } from './row-buffer.js';

export interface Line extends FilledLine {
  lot: string;
  kind: 'medicine' | 'aid';
  opiumList: 'I' | 'II' | null;
  onReturn: 'destroy' | 'reuse';
}
export interface Kit {
  id: string;
  pharmacy: string;
  standard: string;
  sealedAt: Date;
  earliestExpiry: PlainDate;
  conformity: string;
  lines: Line[];
  /** The row as it will be written; a case writes its end into it. */
  row: Record<string, unknown>;
}
export interface Version {
  id: string;
  takesEffectOn: PlainDate;
  supersededOn: PlainDate | null;
  slots: (SlotDemand & { opiumList: 'I' | 'II' | null; onReturn: 'destroy' | 'reuse' })[];
}

export async function versionsOf(owner: Client): Promise<Version[]> {
  const { rows } = await owner.query<Version>(
    `select v.id, v.takes_effect_on::text as "takesEffectOn", v.superseded_on::text as "supersededOn", jsonb_agg(jsonb_build_object(
       'code', s.code, 'name', s.name, 'kind', s.kind, 'mandatory', s.mandatory, 'min', s.min, 'max', s.max, 'minShelfLifeDays', s.min_shelf_life_days,
       'onReturn', s.on_return, 'products', jsonb_build_array(to_jsonb(m)), 'opiumList', m.opium_list) order by s.place) as slots
     from kit_standard v join kit_slot s on s.standard_id = v.id
       join lateral (select * from slot_product p where p.standard_id = v.id and p.slot = s.code order by preferred desc, product limit 1) p on true
       join product m on m.network_id = p.network_id and m.code = p.product
     where s.kind <> 'document' and v.status = 'published' group by v.id order by v.takes_effect_on`,
  );
  return rows;
}

export interface Stockroom {
  versions: readonly Version[];
  substitutions: readonly Substitution[];
  /** Only what stands in can be had. */
  short?: true;
  /** Two of the people of a pharmacy: whoever fills a kit does not check it. */
  staff(pharmacy: string): readonly [string, string];
  /** How many days a pharmacy goes on with the version it knows. */
  hesitates(pharmacy: string): number;
  /** The last serial number of each month. */
  serials: Map<string, number>;
}

/** How the kits of the story were filled, checked and sealed. */
export class Shelf {
  readonly #unused: { kit: Kit; since: Date }[] = [];

  constructor(
    private readonly buffer: RowBuffer,
    private readonly room: Stockroom,
  ) {}

  /** A case was withdrawn: its kit never left and serves another one. */
  putBack(kits: readonly Kit[], since: Date): void {
    this.#unused.push(...kits.map((kit) => ({ kit, since })));
  }

  takeUnused(pharmacy: string, at: Date): Kit | undefined {
    const place = this.#unused.findIndex(({ kit, since }) => kit.pharmacy === pharmacy && since < at);
    return place < 0 ? undefined : this.#unused.splice(place, 1)[0]?.kit;
  }

  /** `monthsLeft` says how soon the first of its lots expires, where that matters. */
  seal(pharmacy: string, sealedAt: Date, monthsLeft = this.buffer.random.chance(0.08) ? 5 : 14): Kit {
    const day = dayOf(sealedAt);
    const version = this.#versionUsed(pharmacy, day);
    const standIns = standInsOn(version.slots, this.room.substitutions, day);
    const lines = version.slots.map((slot) => this.#line(slot, standIns, day, monthsLeft));
    if (!this.room.short && this.buffer.random.chance(0.02))
      lines.splice(this.buffer.random.between(8, lines.length - 1), 1);
    const of = { ...version, withdrawnOn: null };
    const judged = conformity(of, version.slots, lines, this.room.substitutions, day, day);
    const earliestExpiry = lines.map(({ expiry }) => expiry).sort()[0] ?? day;
    const [one, other] = this.room.staff(pharmacy);
    const serial = this.#serial(day);
    const minutesBefore = (minutes: number) => new Date(sealedAt.getTime() - minutes * 60_000);
    const row = {
      id: this.buffer.idAt(minutesBefore(50)),
      ...{ organisation_id: pharmacy, standard_id: version.id, status: 'sealed', assembled_by: one, checked_by: other },
      ...{ sealed_by: other, serial: `K-${serial}`, seal_number: serial.replace('-', '') },
      ...{ assembled_at: minutesBefore(50), checked_at: minutesBefore(12), sealed_at: sealedAt },
      ...{ earliest_expiry: earliestExpiry, conformity: judged.result, findings: judged.findings, version: 4 },
    };
    const { id, standard_id: standard } = row;
    this.buffer.add('kit', row);
    for (const { slot, product, quantity, lot, expiry, kind, opiumList, onReturn } of lines)
      this.buffer.add('kit_line', {
        ...{ id: this.buffer.idAt(row.assembled_at), kit_id: id, slot, product, quantity, lot, expiry, kind },
        ...{ opium_list: opiumList, on_return: onReturn },
      });
    const kit = { id, pharmacy, standard, sealedAt, earliestExpiry, conformity: judged.result, lines, row };
    this.happened(kit, 'kit-assembled', row.assembled_at, one, { lines: lines.length });
    this.happened(kit, 'kit-checked', row.checked_at, other);
    this.happened(kit, 'kit-sealed', sealedAt, other, { sealNumber: row.seal_number, conformity: judged.result });
    this.moveOpium(kit, sealedAt, other, null, [
      ['supplier', 'shelf'],
      ['shelf', 'kit'],
    ]);
    return kit;
  }

  /** Every change of a kit is an event of its own. */
  happened({ id, pharmacy }: Kit, kind: string, at: Date, person: string | null, detail: object = {}): void {
    this.buffer.add('event', {
      ...{
        id: this.buffer.idAt(at),
        kind,
        subject: 'kit',
        subject_id: id,
        at,
        organisation_id: pharmacy,
        person_id: person,
      },
      ...{ role: 'pharmacist', about: [], detail, expanded_at: at },
    });
  }

  /** The whole of every line on a list, from account to account. */
  moveOpium(kit: Kit, at: Date, person: string, caseId: string | null, ways: readonly (readonly [string, string])[]) {
    for (const line of kit.lines.filter(({ opiumList }) => opiumList !== null))
      for (const [from, to] of ways) this.moveUnits(kit, line, line.quantity, at, person, caseId, [from, to]);
  }

  moveUnits(
    kit: Kit,
    { product, lot }: Line,
    quantity: number,
    at: Date,
    person: string,
    caseId: string | null,
    [from, to]: readonly [string, string],
  ) {
    if (quantity === 0) return;
    const { id: kitId, pharmacy } = kit;
    this.buffer.add('opium_movement', {
      ...{
        id: this.buffer.idAt(at),
        organisation_id: pharmacy,
        kit_id: kitId,
        case_id: caseId,
        product,
        lot,
        quantity,
        at,
      },
      ...{ from_account: from, to_account: to, person_id: person },
      witness_id: to === 'destroyed' ? this.room.staff(pharmacy).find((one) => one !== person) : null,
    });
  }

  #versionUsed(pharmacy: string, day: PlainDate): Version {
    const since = addDays(day, -this.room.hesitates(pharmacy));
    const version = this.room.versions.findLast(({ takesEffectOn }, i) => i === 0 || takesEffectOn <= since);
    if (!version) throw new Error('there is no version of the standard');
    return version;
  }

  #serial(day: PlainDate): string {
    const month = day.slice(2, 4) + day.slice(5, 7);
    const last = (this.room.serials.get(month) ?? 0) + 1;
    this.room.serials.set(month, last);
    return `${month}-${String(last).padStart(4, '0')}`;
  }

  /** What came from the wholesaler in the same quarter has the same lot. */
  #line(slot: Version['slots'][number], standIns: readonly StandIn[], day: PlainDate, monthsLeft: number): Line {
    const standIn = standIns.find(({ slot: code }) => code === slot.code);
    const product =
      (standIn && (this.room.short ?? this.buffer.random.chance(0.7)) ? standIn.article : slot.products[0])?.code ?? '';
    const quantity = unitsToFill(slot, product, [], standIns);
    const quarter = `${day.slice(2, 4)}${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
    const months = monthsLeft + (Number(product.slice(-2)) % 12) + (slot.kind === 'aid' ? 12 : 0);
    return {
      ...{ slot: slot.code, product, quantity, kind: slot.kind === 'aid' ? 'aid' : 'medicine' },
      expiry: lastDayOfMonth(monthOf(addDays(`${day.slice(0, 7)}-01`, Math.round(months * 30.5)))),
      lot: `${product.slice(-2)}${quarter}${monthsLeft < 14 ? 'K' : ''}`,
      ...{ opiumList: slot.opiumList, onReturn: slot.onReturn },
    };
  }
}
