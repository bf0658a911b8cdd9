import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Notifications, type LetterToWrite, type SentLetter } from '../../notifications/notifications.service.js';
import type { Mail } from '../../notifications/mail.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { NetworkNames } from '../../platform/network-names.service.js';
import type { Language } from '../../web/texts.js';
import type { Period } from '../period.js';
import { ReportContents } from './report-content.query.js';
import type { ReportContent } from './report-content.js';
import { myself, recipientsOf, reportById, reportOf, storeReport } from './report.query.js';
import { reportMail } from './report.letter.js';

export type SendingRefusal = 'already-sent' | 'month-not-over' | 'no-recipients';
export interface Sent {
  month: string;
  to: 'test' | 'recipients';
  recipients: number;
}
export interface ReportView {
  month: string;
  state: 'made' | 'preview';
  madeAt: Date | null;
  /** Whether it may be sent now: the month is over and nothing was sent yet. */
  sendable: boolean;
  content: ReportContent;
  letters: SentLetter[];
}

@Injectable()
export class Reports implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly contents: ReportContents,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly names: NetworkNames,
  ) {}

  onModuleInit(): void {
    this.notifications.composes(['report-made', 'report-test'], (tx, letter) => this.#write(tx, letter));
  }

  /** As it was made; before that as it would be made now. */
  show(month: Period, actor: Actor): Promise<ReportView> {
    return this.database.read(actor, async (tx) => {
      const made = await reportOf(tx, month.name);
      return {
        month: month.name,
        state: made ? 'made' : 'preview',
        madeAt: made?.madeAt ?? null,
        sendable: !made && month.closed(this.clock.today()),
        content: made?.content ?? (await this.contents.compose(tx, month)),
        letters: made ? await this.notifications.whatBecameOf(tx, made.id) : [],
      };
    });
  }

  async asMail(month: Period, language: Language, actor: Actor): Promise<Mail> {
    const { content } = await this.show(month, actor);
    const network = await this.names.of(actor.network);
    return reportMail(content, this.#envelope(content.month, { language, network }, false));
  }

  /** By hand, before its day or when it is missed; a test goes to who asks for it, as often as wanted. */
  send(month: Period, test: boolean, actor: Actor): Promise<Result<Sent, SendingRefusal | OnceRefusal>> {
    return this.database.once<Sent, SendingRefusal>(
      actor,
      null,
      (tx, id) => (test ? this.#test(tx, id, month) : this.publish(tx, id, month)),
      async (tx, id) => {
        const letters = await this.notifications.whatBecameOf(tx, id);
        return allow({ month: month.name, to: test ? 'test' : 'recipients', recipients: letters.length });
      },
    );
  }

  /** What it would say now: the long part of making one. */
  count(month: Period, system: Actor): Promise<ReportContent> {
    return this.database.read(system, (tx) => this.contents.compose(tx, month));
  }

  /** Has the report made and mailed, in one transaction; the second who tries finds it made. What was counted before is not counted again. */
  async publish(
    tx: EntityManager,
    id: string,
    month: Period,
    counted?: ReportContent,
  ): Promise<Result<Sent, SendingRefusal>> {
    if (!month.closed(this.clock.today())) return refuse('month-not-over');
    if (await reportOf(tx, month.name)) return refuse('already-sent');
    const recipients = await recipientsOf(tx);
    if (!counted && recipients.length === 0) return refuse('no-recipients');
    const content = counted ?? (await this.contents.compose(tx, month));
    if (!(await storeReport(tx, id, content, false))) return refuse('already-sent');
    if (recipients.length > 0) {
      await this.notifications.queueMail(tx, { kind: 'report-made', subject: 'report', subjectId: id, recipients });
    }
    return allow({ month: month.name, to: 'recipients', recipients: recipients.length });
  }

  async #test(tx: EntityManager, id: string, month: Period): Promise<Result<Sent, SendingRefusal>> {
    const made = await reportOf(tx, month.name);
    const content = made?.content ?? (await this.contents.compose(tx, month));
    const me = await myself(tx);
    if (!me) return refuse('no-recipients');
    await storeReport(tx, id, content, true);
    const recipients = [me];
    await this.notifications.queueMail(tx, { kind: 'report-test', subject: 'report', subjectId: id, recipients });
    return allow({ month: month.name, to: 'test', recipients: 1 });
  }

  async #write(tx: EntityManager, { kind, subjectId, language, network }: LetterToWrite): Promise<Mail> {
    const report = await reportById(tx, subjectId);
    if (!report) throw new Error('a letter about a report that is not there');
    return reportMail(report.content, this.#envelope(report.month, { language, network }, kind === 'report-test'));
  }

  #envelope(month: string, reader: { language: Language; network: string }, test: boolean) {
    const base = this.config.publicUrl.replace(/\/$/, '');
    const href = base ? `${base}/monitoring/reports/${month}` : undefined;
    return { ...reader, href, test };
  }
}
