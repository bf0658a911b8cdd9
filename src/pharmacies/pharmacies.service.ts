import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agbInUse } from '../people/agb-in-use.js';
import { Organisation } from '../people/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, Problem } from '../web/problem.js';
import { PharmacyContact } from './pharmacy-contact.entity.js';
import { PharmacyState } from './pharmacy-state.entity.js';
import { Pharmacy } from './pharmacy.entity.js';
import { OpeningHours } from './opening-hours.service.js';
import { pharmaciesNow, type PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';
import type { NewPharmacyInput, PharmacyChangeInput } from './pharmacy.input.js';

const TAKE_VERSION: Statement = {
  name: 'pharmacy-change',
  text: `update pharmacy set version = version + 1, minimum_ready_kits = coalesce($3, minimum_ready_kits), radius_km = coalesce($4, radius_km),
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
const UNKNOWN_AREAS: Statement = {
  name: 'pharmacy-unknown-areas',
  text: `select pc4 from unnest($1::text[]) pc4 where not exists (select from postcode_area a where a.network_id = acting_network() and a.pc4 = pc4.pc4)`,
};

@Injectable()
export class Pharmacies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hours: OpeningHours,
  ) {}

  async list(actor: Actor): Promise<{ items: PharmacyNow[] }> {
    return { items: await this.database.read(actor, (tx) => pharmaciesNow(tx, this.clock.now())) };
  }

  show(id: string, actor: Actor): Promise<PharmacyNow> {
    return this.database.read(actor, (tx) => this.#one(tx, id));
  }

  /** A form that one could not send is not there. */
  form(id: string, actor: Actor): Promise<PharmacyNow> {
    refuseOthers(id, actor);
    return this.show(id, actor);
  }

  add(input: NewPharmacyInput, actor: Actor): Promise<Result<PharmacyNow, OnceRefusal>> {
    return this.database.once<PharmacyNow, never>(
      actor,
      null,
      async (tx, id) => {
        const { name, agb, mailAddress, phone, place, ownerName, lat, lon, radiusKm } = input;
        const [networkId, organisationId] = [actor.network, id];
        const organisation = { networkId, id, kind: 'pharmacy' as const, name, agb, mailAddress, phone, place };
        if (!(await insertNew(tx, Organisation, organisation))) throw agbInUse();
        await tx.getRepository(Pharmacy).insert({ networkId, organisationId, ownerName, lat, lon, radiusKm });
        const begins = {
          networkId,
          organisationId,
          fromAt: appNow,
          state: 'interested' as const,
          byPerson: actor.person,
        };
        await tx.getRepository(PharmacyState).insert(begins);
        await announce(tx, 'pharmacy-added', { subject: 'pharmacy', subjectId: id, about: [id] });
        return allow(await this.#one(tx, id));
      },
      async (tx, id) => allow(await this.#one(tx, id)),
    );
  }

  /** Hours, closures and areas are dated: from today on they are as said, and yesterday stays as it was. */
  change(id: string, input: PharmacyChangeInput, version: number, actor: Actor): Promise<Result<PharmacyNow, 'stale'>> {
    refuseOthers(id, actor);
    return this.database.as(actor, async (tx) => {
      const known = await this.#one(tx, id);
      const contacts = input.contacts ?? (input.blankIsNone ? [] : undefined);
      const area = input.area ?? (input.blankIsNone ? '' : undefined);
      const { minimumReadyKits, radiusKm, deliversOutOfHours, phone, mailAddress } = input;
      const taken = await ask(tx, TAKE_VERSION, [id, version, minimumReadyKits, radiusKm, deliversOutOfHours]);
      if (taken.length === 0) return refuse('stale');
      if (phone ?? mailAddress) await tx.getRepository(Organisation).update({ id }, { phone, mailAddress });
      await this.hours.keep(tx, id, input, known);
      if (contacts) {
        const here = { networkId: actor.network, organisationId: id };
        await tx.getRepository(PharmacyContact).delete({ organisationId: id });
        await tx
          .getRepository(PharmacyContact)
          .insert(contacts.map(({ name, phone: number }, i) => ({ ...here, name, phone: number, place: i + 1 })));
      }
      if (area !== undefined) await this.#serve(tx, id, area.split(/[\s,;]+/).filter(Boolean));
      await announce(tx, 'pharmacy-changed', { subject: 'pharmacy', subjectId: id, about: [id] });
      return allow(await this.#one(tx, id));
    });
  }

  async #serve(tx: EntityManager, id: string, areas: string[]) {
    const unknown = await ask<{ pc4: string }>(tx, UNKNOWN_AREAS, [areas]);
    if (unknown.length > 0)
      throw new BadInput([{ field: 'area', said: (language) => pharmacyTexts(language)('outside') }]);
    await replace(tx, END_AREA, [id, areas], SERVE, [id, areas]);
  }

  async #one(tx: EntityManager, id: string): Promise<PharmacyNow> {
    const [pharmacy] = await pharmaciesNow(tx, this.clock.now(), id);
    if (!pharmacy) throw new Problem(404, { reason: 'not-found' });
    return pharmacy;
  }
}

function refuseOthers(id: string, actor: Actor): void {
  if (actor.role !== 'coordinator' && id !== actor.organisation) throw new Problem(404, { reason: 'not-found' });
}

async function replace(tx: EntityManager, end: Statement, ended: unknown[], begin: Statement, begun: unknown[]) {
  await ask(tx, end, ended);
  await ask(tx, begin, begun);
}
