import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { Conformity, FilledLine } from './conformity.js';
import { conformity, contentsToday } from './conformity.rules.js';
import { maximaLackingIn } from './direction-review.rules.js';
import { useInWords } from './direction-words.text.js';
import { directionsIn } from './directions.query.js';
import { neededUnits, type Need } from './need.rules.js';
import { compare } from './difference.query.js';
import type { Slot, StandardVersion } from './standard.js';
import { slotsUnder, sparedOn, type Spared } from './spared.rules.js';
import { standInsOn } from './stand-ins.rules.js';
import type { StandIn } from './substitution.rules.js';
import { decidedInWords } from './substitution-words.text.js';
import { allVersions, slotsIn, versionOf, versionOn } from './standards.query.js';
import { shownSubstitutions, substitutionsIn, type ShownSubstitution } from './substitutions.query.js';

/** In words, with its last day. */
export interface OpenSubstitution {
  slot: string;
  until: PlainDate;
  nl: string;
  en: string;
}

/** With its medicine and what it is for. */
export interface NamedDirection {
  slot: string;
  number: number;
  nl: string;
  en: string;
}

/** What belongs in a kit, for everybody who fills, checks or counts one. */
@Injectable()
export class Standards {
  list(tx: EntityManager): Promise<StandardVersion[]> {
    return allVersions(tx);
  }

  /** The version that kits are assembled against on a day. */
  inEffect(tx: EntityManager, day: PlainDate): Promise<StandardVersion | undefined> {
    return versionOn(tx, day);
  }

  version(tx: EntityManager, id: string): Promise<StandardVersion | undefined> {
    return versionOf(tx, id);
  }

  slotsOf(tx: EntityManager, id: string): Promise<Slot[]> {
    return slotsIn(tx, id);
  }

  /** What whoever fills a kit on a day is asked for: less where a shortage says so. */
  async slotsToFill(tx: EntityManager, id: string, slots: readonly Slot[], day: PlainDate): Promise<Slot[]> {
    return slotsUnder(slots, sparedOn(await substitutionsIn(tx, id), day));
  }

  /** Of what less, or none, is enough on a day, and why. */
  async spared(tx: EntityManager, id: string, day: PlainDate): Promise<Spared[]> {
    return sparedOn(await substitutionsIn(tx, id), day);
  }

  /** What somebody does otherwise who fills and gives by the other version, in words. */
  difference(tx: EntityManager, from: string, to: string) {
    return compare(tx, from, to);
  }

  /** Of each medicine of a version how many units its directions may take in 48 hours, or why that is not said. */
  async neededUnits(tx: EntityManager, id: string, slots: readonly Slot[]): Promise<Map<string, Need>> {
    const directions = await directionsIn(tx, id);
    const medicines = slots.filter(({ kind }) => kind === 'medicine');
    const of = (code: string) => directions.filter(({ slot }) => slot === code);
    return new Map(medicines.map(({ code, products }) => [code, neededUnits(of(code), products)]));
  }

  /** The medicines of a version of which the network has not said how they are given: nobody can order a gift of them. */
  async undirected(tx: EntityManager, id: string, slots: readonly Slot[]): Promise<Slot[]> {
    const chosen = (await directionsIn(tx, id)).filter(({ standing }) => standing === 'chosen');
    return slots.filter(({ kind, code }) => kind === 'medicine' && !chosen.some(({ slot }) => slot === code));
  }

  /** Directions of which a maximum in 24 hours is needed and nobody settled it: a version with them is not published. */
  async withoutMaximum(tx: EntityManager, id: string, slots: readonly Slot[]): Promise<NamedDirection[]> {
    const directions = await directionsIn(tx, id);
    return maximaLackingIn(slots, directions).flatMap(({ slot: code, number }) => {
      const slot = slots.find((one) => one.code === code);
      const it = directions.find((one) => one.slot === code && one.number === number);
      if (!slot || !it) return [];
      const named = (name: string, language: 'nl' | 'en') => `${name}, ${useInWords(it, language)}`;
      return [{ slot: code, number, nl: named(slot.name, 'nl'), en: named(slot.nameEn, 'en') }];
    });
  }

  /** What may stand in for the products of a version on a day, and how many of it. */
  async standIns(tx: EntityManager, id: string, slots: readonly Slot[], day: PlainDate): Promise<StandIn[]> {
    return standInsOn(slots, await substitutionsIn(tx, id), day);
  }

  /** What a shortage changes in a version and is not over yet: in that version alone. */
  async openSubstitutions(tx: EntityManager, id: string, today: PlainDate): Promise<OpenSubstitution[]> {
    const slots = await slotsIn(tx, id);
    const open = (await shownSubstitutions(tx, id, slots, today)).filter(({ status }) => status !== 'ended');
    return inWords(open, slots);
  }

  /** Of those what holds on a day: less of something, something else for it, or nothing of it. */
  async inForce(tx: EntityManager, id: string, day: PlainDate): Promise<OpenSubstitution[]> {
    const slots = await slotsIn(tx, id);
    const all = await shownSubstitutions(tx, id, slots, day);
    return inWords(
      all.filter(({ standing, from }) => standing === 'counts' && from <= day),
      slots,
    );
  }

  /** How a kit with these lines stands to the version it was assembled against. */
  async judge(
    tx: EntityManager,
    id: string,
    lines: readonly FilledLine[],
    sealedOn: PlainDate | null,
    today: PlainDate,
  ): Promise<Conformity> {
    const version = await versionOf(tx, id);
    if (!version) throw new Error('a kit points to a standard that is not there');
    const slots = await slotsIn(tx, id);
    return conformity(version, slots, lines, await substitutionsIn(tx, id), sealedOn, today);
  }

  /** How what lies in kits stands to a version, as if it were in effect today. How long it keeps yet is said by the kit itself; what expired counts. */
  async judgeAsIf(
    tx: EntityManager,
    id: string,
    today: PlainDate,
  ): Promise<(lines: readonly FilledLine[]) => Conformity> {
    const slots = await slotsIn(tx, id);
    const substitutions = await substitutionsIn(tx, id);
    return (lines) => contentsToday(slots, lines, substitutions, today);
  }
}

function inWords(all: readonly ShownSubstitution[], slots: readonly Slot[]): OpenSubstitution[] {
  return all.flatMap(({ slot: code, until, ...it }) => {
    const slot = slots.find((one) => one.code === code);
    return slot ? { slot: code, until, nl: decidedInWords(it, slot, 'nl'), en: decidedInWords(it, slot, 'en') } : [];
  });
}
