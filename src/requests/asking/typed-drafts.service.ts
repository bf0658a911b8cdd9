import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { refuse, type Result } from '../../platform/result.js';
import type { Asked } from '../../web/asked.js';
import { InputPipe } from '../../web/input.pipe.js';
import { OnBehalfDraftInput } from '../on-behalf/on-behalf.input.js';
import { DraftInput } from './draft.input.js';
import { Drafts, type Draft, type DraftKind } from './drafts.service.js';

const INPUT = { own: DraftInput, 'on-behalf': OnBehalfDraftInput };
/** What is asked on the page where a request is looked over, and so never stands in a draft. */
export const ONLY_SIGNED = ['signature', 'bsnChecked', 'earlier', 'substitutions', 'warningsPassed'];
const pipe = new InputPipe();

/** What a browser sent is kept before it is looked over, so that the page that follows has an address of its own and can be loaded again. */
@Injectable()
export class TypedDrafts {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
  ) {}

  /** In the draft that was gone on with, or one of its own; null of a system, which keeps what it sends itself. */
  async keep(
    asked: Asked,
    id: string | undefined,
    kind: DraftKind,
  ): Promise<Result<Draft, OnceRefusal | 'not-found' | 'stale'> | null> {
    const body = await asked.typedAs<DraftInput | OnBehalfDraftInput>(INPUT[kind], ONLY_SIGNED);
    if (!body) return null;
    const { actor } = asked;
    const known = id === undefined ? null : await this.database.read(actor, (tx) => this.drafts.find(tx, id, kind));
    // Thrown away or sent by a colleague in the meantime.
    if (!known) return this.drafts.make(body, actor, kind);
    const { warningsPassed: _, ...before } = known.body;
    if (JSON.stringify(before) === JSON.stringify(body)) return { ok: true, value: known };
    return this.drafts.change(known.id, body, asked.version ?? known.version, actor, kind);
  }

  /** The draft as the request that it is to become, or every fault that stands in the way. */
  async read<T extends object>(
    actor: Actor,
    id: string | undefined,
    kind: DraftKind,
    input: new () => T,
  ): Promise<Result<T, 'not-found'>> {
    const draft = id === undefined ? null : await this.database.read(actor, (tx) => this.drafts.find(tx, id, kind));
    if (!draft) return refuse('not-found');
    const { warningsPassed: _, ...body } = draft.body;
    return { ok: true, value: await pipe.kept(body, input) };
  }
}
