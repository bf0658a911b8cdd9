import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agbInUse } from '../people/agb-in-use.js';
import { Organisation } from '../people/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { judgeTogether } from '../web/rightly.js';
import { keepDelivery, refuseUnread } from './delivery-hours.js';
import type { KeptHours } from './opening-hours.js';
import { OpeningHours } from './opening-hours.service.js';
import { areasIn } from './postcode-areas.rules.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { PharmacyContact } from './pharmacy-contact.entity.js';
import type { NewPharmacyInput, PharmacyChangeInput } from './pharmacy.input.js';
import { PharmacyState } from './pharmacy-state.entity.js';
import { Pharmacy } from './pharmacy.entity.js';

/** Left out: stays as it is; null: is none. */
export type PharmacyChange = Omit<PharmacyChangeInput, 'phone' | 'mailAddress' | 'radiusKm'> & {
  phone?: string | null;
  mailAddress?: string | null;
  radiusKm?: number | null;
};

const TAKE_VERSION: Statement = {
  name: 'pharmacy-change',
  text: `update pharmacy set version = version + 1, minimum_ready_kits = coalesce($3, minimum_ready_kits), radius_km = case when $6 then null else coalesce($4, radius_km) end,
                delivers_out_of_hours = coalesce($5, delivers_out_of_hours) where organisation_id = $1 and version = $2 returning version`,
};
const END_AREA: Statement = {
  name: 'pharmacy-end-area',
  text: 'update pharmacy_area set until_day = app_today() where organisation_id = $1 and until_day is null and pc4 <> all ($2)',
};
const SERVE: Statement = {
  name: 'pharmacy-serve',
  text: `insert into pharmacy_area (network_id, organisation_id, pc4, from_day) select acting_network(), $1, pc4, app_today() from unnest($2::text[]) pc4
         where not exists (select from pharmacy_area a where a.organisation_id = $1 and a.pc4 = pc4.pc4 and a.until_day is null)
         on conflict (organisation_id, pc4, from_day) do update set until_day = null`,
};
/** Not every number between two is the postcode of an area. */
const AREAS: Statement = {
  name: 'pharmacy-areas',
  text: `select r.first as "from", r.last as "until", array(select a.pc4 from postcode_area a where a.network_id = acting_network() and a.pc4 between r.first and r.last) as pc4
         from unnest($1::text[], $2::text[]) as r(first, last)`,
};

/** What is written of a pharmacy, by hand or by a list, within somebody's transaction. */
@Injectable()
export class PharmacyWriting {
  constructor(
    private readonly hours: OpeningHours,
    private readonly clock: Clock,
  ) {}

  /** It joins as one that is interested; the rest of its way are steps of its own. */
  async add(
    tx: EntityManager,
    id: string,
    input: NewPharmacyInput & { postcode?: string },
    actor: Actor,
  ): Promise<void> {
    const { name, agb, mailAddress, phone, place, postcode, ownerName, lat, lon, radiusKm } = input;
    const [networkId, organisationId] = [actor.network, id];
    const organisation = { networkId, id, kind: 'pharmacy' as const, name, agb, mailAddress, phone, place, postcode };
    if (!(await insertNew(tx, Organisation, organisation))) throw agbInUse();
    await tx.getRepository(Pharmacy).insert({ networkId, organisationId, ownerName, lat, lon, radiusKm });
    const begins = { networkId, organisationId, fromAt: appNow, state: 'interested' as const, byPerson: actor.person };
    await tx.getRepository(PharmacyState).insert(begins);
    await announce(tx, 'pharmacy-added', { subject: 'pharmacy', subjectId: id, about: [id] });
  }

  /** Before it is changed: of somebody who types it, never of what is put back. */
  async ask(tx: EntityManager, change: PharmacyChange, known: KeptHours): Promise<void> {
    await judgeTogether(
      () => {
        refuseUnread(change.deliveryText, this.clock.today());
      },
      () => {
        this.hours.ask(change, known);
      },
      () => change.area !== undefined && areasTold(tx, change.area),
    );
  }

  /** Hours, closures and areas are dated: from today on they are as said, and yesterday stays as it was. */
  async change(
    tx: EntityManager,
    id: string,
    change: PharmacyChange,
    known: KeptHours & { version: number },
    actor: Actor,
  ): Promise<Result<null, 'stale'>> {
    const contacts = change.contacts ?? (change.blankIsNone ? [] : undefined);
    const area = change.area ?? (change.blankIsNone ? '' : undefined);
    const { minimumReadyKits, radiusKm, deliversOutOfHours, phone, mailAddress } = change;
    const kept = [minimumReadyKits, radiusKm, deliversOutOfHours, radiusKm === null];
    if ((await ask(tx, TAKE_VERSION, [id, known.version, ...kept])).length === 0) return refuse('stale');
    if (phone !== undefined || mailAddress !== undefined)
      await tx.getRepository(Organisation).update({ id }, { phone, mailAddress });
    await this.hours.keep(tx, id, change, known);
    if (contacts) {
      const here = { networkId: actor.network, organisationId: id };
      await tx.getRepository(PharmacyContact).delete({ organisationId: id });
      await tx
        .getRepository(PharmacyContact)
        .insert(contacts.map(({ name = null, phone: number }, i) => ({ ...here, name, phone: number, place: i + 1 })));
    }
    const delivery = change.deliveryText ?? (change.blankIsNone ? '' : undefined);
    if (delivery !== undefined) await keepDelivery(tx, id, delivery, this.clock.today());
    if (area !== undefined) await serve(tx, id, await areasTold(tx, area));
    await announce(tx, 'pharmacy-changed', { subject: 'pharmacy', subjectId: id, about: [id] });
    return allow(null);
  }
}

async function areasTold(tx: EntityManager, area: string): Promise<string[]> {
  const told = areasIn(area) ?? [];
  const [from, until] = [told.map((range) => range.from), told.map((range) => range.until)];
  const found = await ask<{ from: string; until: string; pc4: string[] }>(tx, AREAS, [from, until]);
  const unknown = found.filter(({ pc4 }) => pc4.length === 0);
  if (unknown.length > 0) {
    const areas = unknown.map((it) => (it.from === it.until ? it.from : `${it.from}-${it.until}`)).join(', ');
    throw new BadInput([{ field: 'area', said: (language) => pharmacyTexts(language)('outside', { areas }) }]);
  }
  return [...new Set(found.flatMap(({ pc4 }) => pc4))];
}

async function serve(tx: EntityManager, id: string, areas: readonly string[]): Promise<void> {
  await ask(tx, END_AREA, [id, areas]);
  await ask(tx, SERVE, [id, areas]);
}
