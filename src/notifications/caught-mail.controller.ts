import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../platform/database/database.js';
import { Public } from '../platform/public.decorator.js';
import { File } from '../web/file.js';
import { IdPipe } from '../web/id.pipe.js';
import { ListInput, listOf, PER_PAGE } from '../web/list.input.js';
import { Page } from '../web/page.js';
import { Problem } from '../web/problem.js';
import { CaughtMailPage } from './caught-mail.page.js';
import { CaughtMailsPage } from './caught-mails.page.js';
import { caughtMail, caughtMails } from './caught-mail.query.js';

const POLICY = 'content-security-policy';
/** A mail brings its own styles and nothing else: no script, no picture from elsewhere; its links open beside it. */
const AS_A_MAIL = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';
  sandbox allow-popups allow-popups-to-escape-sandbox`.replace(/\s+/g, ' ');

/** What would have been sent. Only part of the application where it runs as a demonstration. */
@Controller('dev/mail')
export class CaughtMailController {
  constructor(private readonly database: Database) {}

  /** Lists the mail that a demonstration caught. */
  @Get()
  @Public()
  @Page(CaughtMailsPage)
  async list(@Query() { limit = PER_PAGE, cursor }: ListInput) {
    return listOf(await caughtMails(this.database, cursor, limit + 1), limit, ({ id }) => id);
  }

  /** Shows a caught mail. */
  @Get(':id')
  @Public()
  @Page(CaughtMailPage)
  show(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header(POLICY, `${String(reply.getHeader(POLICY))}; frame-src 'self'`);
    return this.#find(id);
  }

  /** Gives a caught mail as a mail program shows it. The mail itself, as a mail program shows it. */
  @Get(':id/shown')
  @Public()
  async shown(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { html } = await this.#find(id);
    void reply.header(POLICY, AS_A_MAIL).header('x-frame-options', 'SAMEORIGIN');
    return new File(html, 'text/html; charset=utf-8');
  }

  async #find(id: string) {
    const mail = await caughtMail(this.database, id);
    if (!mail) throw new Problem(404, { reason: 'not-found' });
    return mail;
  }
}
