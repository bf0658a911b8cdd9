import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';
import { ask, Database, type Statement } from '../platform/database/database.js';
import type { Actor } from '../platform/actor.js';
import { Vault } from '../platform/vault.js';
import { PostedForm } from '../web/forms.js';
import { bsnsIn } from '../web/input/bsn.js';
import { isId } from './fields.decorator.js';
import type { Language } from '../web/texts.js';
import { BadInput } from '../web/problem.js';
import { webTexts } from '../web/web.text.js';

const OF_CASE: Statement = {
  name: 'bsn-of-case',
  text: 'select from patient where case_id = $1 and bsn_hash = any ($2::bytea[])',
};

/** Nobody can say of the BSN of the patient whose case it is that it is another number. Asks only when somebody says so. */
@Injectable()
export class OwnBsnInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { body, params, signedIn } = context.switchToHttp().getRequest<FastifyRequest<{ Params: OfCase }>>();
    const sent: unknown = body instanceof PostedForm ? body.fields : body;
    const caseId = params.caseId ?? params.id;
    if (!signedIn || caseId === undefined || !says(sent)) return next.handle();
    return from(this.#refuse(caseId, sent, signedIn.actor)).pipe(switchMap(() => next.handle()));
  }

  async #refuse(caseId: string, sent: Says, actor: Actor): Promise<void> {
    const hashes = bsnsIn(JSON.stringify(sent)).map((bsn) => this.vault.hash(bsn, `bsn ${actor.network}`));
    if (hashes.length === 0 || !isId(caseId)) return;
    const [found] = await this.database.read(actor, (tx) => ask(tx, OF_CASE, [caseId, hashes]));
    if (found) throw new BadInput([sent.itIsSo].flat().map((field) => ({ field: String(field), said })));
  }
}

interface OfCase {
  caseId?: string;
  id?: string;
}
interface Says {
  itIsSo: unknown;
}
const says = (sent: unknown): sent is Says => typeof sent === 'object' && sent !== null && 'itIsSo' in sent;
const said = (language: Language) => webTexts(language)('holdsThisBsn');
