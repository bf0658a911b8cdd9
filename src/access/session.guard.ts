import { createHmac } from 'node:crypto';
import {
  ForbiddenException,
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Command } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { PUBLIC, RIGHT } from '../platform/public.decorator.js';
import { bearerOf } from '../web/csrf.js';
import { Problem, SIGN_IN_AGAIN } from '../web/problem.js';
import type { SignedIn } from '../web/signed-in.js';
import { whyNotByMachine } from './machine.rules.js';
import { MachineTokens } from './machine-tokens.js';
import { machineTexts } from './machine.text.js';
import { caseIn } from './case-in.js';
import { may, type Action } from './may.js';
import { asksByItself, isConfirmed } from './sessions.rules.js';
import { Sessions } from './sessions.service.js';
import { STEP_UP } from './step-up.decorator.js';

const PARTY: Statement = { name: 'party', text: 'select 1 from short_case($1)' };

/** Finds who is asking, and refuses whoever lacks the right that the route asks. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly machines: MachineTokens,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const action = this.reflector.getAllAndOverride<Action | typeof PUBLIC | undefined>(RIGHT, [
      context.getHandler(),
      context.getClass(),
    ]);
    // Whoever may come by without a name is not asked for one either, so that a wrong token changes nothing there.
    const token = bearerOf(request.headers);
    if (action === PUBLIC && token !== null) return true;
    // With a token, a cookie that comes along counts for nothing.
    const asking = await (token === null ? this.sessions.find(request) : this.machines.find(token, request.ip));
    const { signedIn, signingIn } = asking;
    if (signingIn) request.signingIn = signingIn;
    if (signedIn) {
      const refresh = request.method === 'GET' && asksByItself(request);
      const actor = { ...signedIn.actor, refresh, command: this.#command(request, signedIn) };
      request.signedIn = { ...signedIn, actor };
    }
    if (action === PUBLIC) return true;
    if (action === undefined) throw new ForbiddenException('this route names no right');
    if (!signedIn) throw new UnauthorizedException();
    if (!may(signedIn.role, action, signedIn.organisation.kind)) await this.#refuse(request, signedIn, action);
    if (signedIn.machine) await this.#holdToMachine(request, signedIn, action, this.#asksProof(context));
    if (this.#asksProof(context) && !isConfirmed(signedIn.confirmedAt, this.clock.now()))
      await this.#refuseWith(new Problem(409, { reason: SIGN_IN_AGAIN }), request, signedIn, action);
    return true;
  }

  async #holdToMachine(request: FastifyRequest, { actor }: SignedIn, action: Action, proof: boolean) {
    const key = request.signedIn?.actor.command?.key;
    const reason = whyNotByMachine({ action, method: request.method, proof, key });
    if (reason === SIGN_IN_AGAIN) await this.database.recordRefusal(actor, action, null, reason);
    if (reason === SIGN_IN_AGAIN) throw new Problem(409, { reason, detail: machineTexts('nl')('for-people') });
    if (reason) throw new Problem(400, { reason, detail: machineTexts('nl')(reason) });
  }

  #asksProof(context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(STEP_UP, [context.getHandler(), context.getClass()]);
  }

  /** 404 for what one has no part in, whether or not it exists; 403 names the right that is missing. */
  async #refuse(request: FastifyRequest, signedIn: SignedIn, action: Action): Promise<never> {
    const caseId = caseIn(request);
    const named = 'caseId' in (request.params as object);
    const party = caseId && (await this.database.read(signedIn.actor, (tx) => ask(tx, PARTY, [caseId]))).length > 0;
    const problem =
      named && !party
        ? new Problem(404, { reason: 'not-found' })
        : new Problem(403, { reason: 'may-not', right: action });
    return this.#refuseWith(problem, request, signedIn, action);
  }

  /** On record before it is answered. */
  async #refuseWith(problem: Problem, request: FastifyRequest, { actor }: SignedIn, action: Action): Promise<never> {
    await this.database.recordRefusal(actor, action, caseIn(request), problem.details.reason ?? '');
    throw problem;
  }

  /**
   * The same key with the same command and body is the same request; acceptance and dispatch have the same empty body. Keyed
   * and per network, for it is made of everything that was typed about a patient.
   */
  #command({ headers, method, url, body }: FastifyRequest, { actor }: SignedIn): Command | undefined {
    const key = headers['idempotency-key'];
    if (typeof key !== 'string' || key === '' || method === 'GET') return undefined;
    const what = JSON.stringify([actor.network, method, url.split('?')[0], body ?? null]);
    return { key: key.slice(0, 100), hash: createHmac('sha256', this.config.secret).update(what).digest() };
  }
}
