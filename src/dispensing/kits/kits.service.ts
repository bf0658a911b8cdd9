import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Standards } from '../../kit-standards/standards.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { changedQuantities } from '../changed-quantities.rules.js';
import type { GivenLine, Kit } from './kit.js';
import { kitLineTexts } from './kit-line.text.js';
import type { KitLinesInput, NewKitInput } from './kit-line.input.js';
import { KitLines } from './kit-lines.service.js';
import { whyNotChange, type KitRefusal } from './kit.rules.js';
import { holdKit, kitWith } from './kits.query.js';

export type KitAnswer = Result<Kit, KitRefusal | OnceRefusal>;

const OPEN: Statement = {
  name: 'kit-open',
  text: `insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at)
         values (acting_network(), $1, acting_organisation(), next_kit_serial(), $2, 'draft', acting_person(), app_now())`,
};

/** A kit while it is put together. */
@Injectable()
export class Kits {
  constructor(
    private readonly database: Database,
    private readonly standards: Standards,
    private readonly lines: KitLines,
    private readonly clock: Clock,
  ) {}

  /** A draft is judged as it is now; what is sealed keeps what was found on that day. */
  async show(tx: EntityManager, id: string): Promise<Result<Kit, 'not-found'>> {
    const kit = await kitWith(tx, id);
    if (!kit) return refuse('not-found');
    if (kit.conformity) return allow(kit);
    const conformity = await this.standards.judge(tx, kit.standard.id, kit.lines, null, this.clock.today());
    return allow({ ...kit, conformity });
  }

  assemble(
    { standardVersionId: standardId, lines = [], itIsSo: areSo }: NewKitInput,
    actor: Actor,
  ): Promise<KitAnswer> {
    return this.database.once<Kit, KitRefusal>(
      actor,
      null,
      async (tx, id) => {
        const version = await this.standards.version(tx, standardId);
        if (!version || version.takesEffectOn === null) throw new BadInput([noStandard]);
        await ask(tx, OPEN, [id, standardId]);
        if (lines.length > 0) {
          const fields = { of: (line: number) => `lines.${line}.`, areSo };
          await this.lines.add(tx, { id, standardId }, lines, [], fields);
        }
        await announce(tx, 'kit-assembled', { subject: 'kit', subjectId: id, detail: { lines: lines.length } });
        return this.show(tx, id);
      },
      (tx, id) => this.show(tx, id),
    );
  }

  /** All of its lines anew. */
  fill(id: string, { lines, itIsSo }: KitLinesInput, version: number, actor: Actor): Promise<KitAnswer> {
    return this.#change(id, actor, version, async (tx, kit) => {
      await this.lines.replace(tx, kit, lines, itIsSo);
      return { lines: lines.length };
    });
  }

  addLine(id: string, line: GivenLine, areSo: readonly string[] | undefined, actor: Actor): Promise<KitAnswer> {
    return this.#change(id, actor, undefined, async (tx, kit) => {
      const before = (await kitWith(tx, id))?.lines ?? [];
      const [added] = await this.lines.add(tx, kit, [line], before, { of: () => '', areSo });
      return { added: added?.slot };
    });
  }

  removeLine(id: string, lineId: string, actor: Actor): Promise<KitAnswer> {
    return this.#change(id, actor, undefined, async (tx) => {
      const slot = await this.lines.remove(tx, id, lineId);
      return slot === undefined ? null : { removed: slot };
    });
  }

  #change(
    id: string,
    actor: Actor,
    version: number | undefined,
    change: (tx: EntityManager, kit: { id: string; standardId: string }) => Promise<object | null>,
  ): Promise<KitAnswer> {
    return this.database.once<Kit, KitRefusal>(
      actor,
      id,
      async (tx) => {
        const kit = await holdKit(tx, id);
        if (!kit) return refuse('not-found');
        const why = whyNotChange(kit, version);
        if (why) return refuse(why);
        const before = (await kitWith(tx, id))?.lines ?? [];
        const detail = await change(tx, kit);
        if (!detail) return refuse('not-found');
        const changes = changedQuantities(before, (await kitWith(tx, id))?.lines ?? []);
        await announce(tx, 'kit-changed', { subject: 'kit', subjectId: id, detail: { ...detail, changes } });
        return this.show(tx, id);
      },
      (tx) => this.show(tx, id),
    );
  }
}

const noStandard = {
  field: 'standardVersionId',
  said: (language: 'nl' | 'en') => kitLineTexts(language)('standard-unknown'),
};
