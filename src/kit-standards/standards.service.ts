import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { Conformity, FilledLine } from './conformity.js';
import { conformity } from './conformity.rules.js';
import { demandOf, type Slot, type Standard, type StandardVersion } from './standard.js';
import { allVersions, approvalsOf, slotsIn, substitutionsIn, versionOf, versionOn } from './standards.query.js';

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

  async show(tx: EntityManager, id: string): Promise<Standard | undefined> {
    const version = await versionOf(tx, id);
    if (!version) return undefined;
    const slots = await slotsIn(tx, id);
    const substitutions = await substitutionsIn(tx, id);
    const approvals = (await approvalsOf(tx, id)).map(({ role, at, name }) => ({ role, at, name }));
    return { ...version, slots, substitutions, approvals };
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
    const slots = (await slotsIn(tx, id)).map(demandOf);
    return conformity(version, slots, lines, await substitutionsIn(tx, id), sealedOn, today);
  }
}
