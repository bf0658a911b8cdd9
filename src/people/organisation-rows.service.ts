import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../access/may.js';
import { ORGANISATION_KIND_NAMES } from '../access/organisation-kinds.text.js';
import type { Actor, OrganisationKind } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { oneOf } from '../platform/database/one-of.js';
import { refuse } from '../platform/result.js';
import type { Tree } from '../web/forms.js';
import type { KnownRow, Row, RowRule, TakenBack } from '../web/row-rule.js';
import { KIND_CALLED, ORGANISATION_COLUMNS } from './organisation-columns.js';
import type { Organisation } from './organisation.entity.js';
import { OrganisationRowChangeInput, OrganisationRowInput } from './organisation-row.input.js';
import { ADDED_HERE, type OrganisationInput } from './organisations.input.js';
import { addOrganisation, changeOrganisation } from './organisations.service.js';

type Known = Omit<Organisation, 'networkId' | 'agb' | 'agbInvented' | 'gmCode'> & { agb: string };

const KNOWN: Statement = {
  name: 'organisation-rows-known',
  text: `select id, agb, name, kind, mail_address as "mailAddress", language, phone, street, postcode, place, version
         from organisation where network_id = acting_network() and agb = any ($1) and kind ${oneOf(ADDED_HERE)}`,
};
const TAKE_BACK: Statement = {
  name: 'organisation-take-back',
  text: 'select take_back_organisation($1, $2) as outcome',
};

/** A list of practices and institutions: each line is one of its own, so a bad one keeps no other back. */
@Injectable()
export class OrganisationRows implements RowRule<OrganisationRowInput> {
  readonly key = 'practices';
  readonly name = { nl: 'Praktijken en instellingen', en: 'Practices and institutions' };
  readonly by = MAY.addOrganisations;
  readonly columns = ORGANISATION_COLUMNS;
  readonly identity = 'agb';
  readonly goodLinesStand = true;
  readonly inputs = { added: OrganisationRowInput, changed: OrganisationRowChangeInput };
  readonly fixed = ['kind'];

  /** What nobody calls a kind stays as it is, to be refused. */
  form({ kind, ...row }: Row): Tree {
    const called = KIND_CALLED.find(([words]) => kind !== undefined && words.test(kind))?.[1] ?? kind;
    return called === undefined ? { ...row } : { ...row, kind: called };
  }

  columnOf(field: string): string {
    return field;
  }

  row(input: Partial<OrganisationRowInput>): Row {
    return rowOf(input);
  }

  async known(tx: EntityManager, agbs: readonly string[]): Promise<Map<string, KnownRow>> {
    const found = await ask<Known>(tx, KNOWN, [agbs]);
    return new Map(found.map((one) => [one.agb, knownOf(one)]));
  }

  add(tx: EntityManager, id: string, { kind = 'practice', ...input }: OrganisationRowInput, actor: Actor) {
    return addOrganisation(tx, id, { kind, ...input }, actor);
  }

  change(tx: EntityManager, { id, version, before }: KnownRow, input: Partial<OrganisationRowInput>) {
    const { kind: _, ...facts } = input;
    return this.restore(tx, id, version, { ...before, ...said(facts) });
  }

  async restore(tx: EntityManager, id: string, version: number, before: object) {
    const changed = await changeOrganisation(tx, id, before as OrganisationInput, version);
    return changed.ok ? changed : refuse('stale');
  }

  async takeBack(tx: EntityManager, id: string, version: number): Promise<TakenBack> {
    const [row] = await ask<{ outcome: TakenBack }>(tx, TAKE_BACK, [id, version]);
    return row?.outcome ?? 'changed-since';
  }
}

const rowOf = (facts: object): Row =>
  Object.fromEntries(Object.entries(said(facts)).map(([key, value]) => [key, inWords(key, String(value))]));

const inWords = (key: string, value: string): string =>
  key === 'kind' ? ORGANISATION_KIND_NAMES.nl[value as OrganisationKind] : value;

const said = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));

function knownOf({ id, version, kind, ...facts }: Known): KnownRow {
  return { id, name: facts.name, version, row: rowOf({ kind, ...facts }), before: said(facts) };
}
