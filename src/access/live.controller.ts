import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { Live } from '../platform/live.service.js';
import { Sessions } from './sessions.service.js';
import { ActingAs, May } from './may.decorator.js';

const STAYS_OPEN_MS = 5 * 60_000;
const BREATH_MS = 25_000;

/** An EventSource that only ever says "changed"; the page then fetches itself, with its own rights. */
@Controller('live')
export class LiveController {
  constructor(
    private readonly live: Live,
    private readonly sessions: Sessions,
  ) {}

  /** Streams an event whenever something changed for one's organisation. */
  @Get()
  @May('beSignedIn')
  stream(@ActingAs() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    raw.write('retry: 3000\n\n');
    const stop = this.live.listen(actor.organisation, () => raw.write('event: changed\ndata: \n\n'));
    // Something changed about the person: whose session is over hears nothing more, at once.
    const stopForPerson = this.live.listen(actor.person ?? '', () => {
      void this.sessions.find(request).then(
        ({ signedIn }) => signedIn ?? raw.end(),
        () => raw.end(),
      );
    });
    const breath = setInterval(() => raw.write(':\n\n'), BREATH_MS);
    // Ends by itself, so that a session that has ended does not keep listening; the browser comes back at once.
    const end = setTimeout(() => raw.end(), STAYS_OPEN_MS);
    request.raw.once('close', () => {
      stop();
      stopForPerson();
      clearInterval(breath);
      clearTimeout(end);
    });
  }
}
