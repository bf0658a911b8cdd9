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
import { PublicAddress } from '../../web/public-address.service.js';
import type { Language } from '../../web/texts.js';
import type { Period } from '../period.js';
import { askedReader } from './asked-reader.js';
import { ReportContents } from './report-content.query.js';
import { contentFor, type Reader, type ReportContent } from './report-content.js';
import { myself, pharmaciesOf, readerById, readersOf, reportById, reportOf, storeReport } from './report.query.js';
import type { Pharmacy } from './report.query.js';
import { reportMail } from './report.letter.js';
import { unsubscribePath } from './unsubscribe-token.js';

export type SendingRefusal = 'already-sent' | 'period-not-over' | 'no-recipients';
export interface Sent {
  period: string;
  to: 'test' | 'recipients';
  recipients: number;
}
/** What is read, and as whose. */
export interface ReportRead {
  content: ReportContent;
  reader: Reader;
  state: 'made' | 'preview';
}
export interface ReportView extends ReportRead {
  period: string;
  madeAt: Date | null;
  /** Whether it may be sent now: the period is over and nothing was sent yet. */
  sendable: boolean;
  /** As whose it can be shown. */
  pharmacies: Pharmacy[];
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
    private readonly address: PublicAddress,
    private readonly names: NetworkNames,
  ) {}

  onModuleInit(): void {
    this.notifications.composes(['report-made', 'report-test'], (tx, letter) => this.#write(tx, letter));
  }

  /** As it was made; before that as it would be made now. */
  show(period: Period, as: string | undefined, actor: Actor): Promise<ReportView> {
    return this.database.read(actor, async (tx) => {
      const made = await reportOf(tx, period.name);
      const reader = await askedReader(tx, as, actor);
      return {
        period: period.name,
        state: made ? 'made' : 'preview',
        madeAt: made?.madeAt ?? null,
        sendable: !made && period.closed(this.clock.today()),
        reader,
        pharmacies: await pharmaciesOf(tx),
        content: contentFor(made?.content ?? (await this.contents.compose(tx, period)), reader),
        letters: made ? await this.notifications.whatBecameOf(tx, made.id) : [],
      };
    });
  }

  /** What the mail of a reader looks like, in the language of who looks. */
  async asMail({ content, reader, state }: ReportRead, language: Language, actor: Actor): Promise<Mail> {
    const network = await this.names.of(actor.network);
    return reportMail(content, {
      language,
      network,
      reader,
      href: this.#href(content.period, reader),
      test: state === 'preview',
    });
  }

  /** By hand, before its day or when it is missed; a test goes to who asks for it, as often as wanted. */
  send(period: Period, test: string | null, actor: Actor): Promise<Result<Sent, SendingRefusal | OnceRefusal>> {
    return this.database.once<Sent, SendingRefusal>(
      actor,
      null,
      (tx, id) => (test === null ? this.publish(tx, id, period) : this.#test(tx, id, period, test, actor)),
      async (tx, id) => {
        const letters = await this.notifications.whatBecameOf(tx, id);
        return allow({ period: period.name, to: test === null ? 'recipients' : 'test', recipients: letters.length });
      },
    );
  }

  /** What it would say now: the long part of making one. */
  count(period: Period, system: Actor): Promise<ReportContent> {
    return this.database.read(system, (tx) => this.contents.compose(tx, period));
  }

  /** Has the report made and mailed, in one transaction; the second who tries finds it made. What was counted before is not counted again. */
  async publish(
    tx: EntityManager,
    id: string,
    period: Period,
    counted?: ReportContent,
  ): Promise<Result<Sent, SendingRefusal>> {
    if (!period.closed(this.clock.today())) return refuse('period-not-over');
    if (await reportOf(tx, period.name)) return refuse('already-sent');
    const recipients = await readersOf(tx);
    if (!counted && recipients.length === 0) return refuse('no-recipients');
    const content = counted ?? (await this.contents.compose(tx, period));
    if (!(await storeReport(tx, id, content, null))) return refuse('already-sent');
    if (recipients.length > 0) {
      const to = recipients.map(({ id: of, name, address, language }) => ({ id: of, name, address, language }));
      await this.notifications.queueMail(tx, { kind: 'report-made', subject: 'report', subjectId: id, recipients: to });
    }
    return allow({ period: period.name, to: 'recipients', recipients: recipients.length });
  }

  async #test(
    tx: EntityManager,
    id: string,
    period: Period,
    as: string,
    actor: Actor,
  ): Promise<Result<Sent, SendingRefusal>> {
    const made = await reportOf(tx, period.name);
    const reader = await askedReader(tx, as, actor);
    const content = made?.content ?? (await this.contents.compose(tx, period));
    const me = await myself(tx);
    if (!me) return refuse('no-recipients');
    await storeReport(tx, id, content, reader);
    const recipients = [me];
    await this.notifications.queueMail(tx, { kind: 'report-test', subject: 'report', subjectId: id, recipients });
    return allow({ period: period.name, to: 'test', recipients: 1 });
  }

  async #write(tx: EntityManager, { kind, subjectId, recipientId, language, network }: LetterToWrite): Promise<Mail> {
    const report = await reportById(tx, subjectId);
    if (!report) throw new Error('a letter about a report that is not there');
    const test = kind === 'report-test';
    const testReader: Reader = { kind: report.reader ?? 'board', organisationId: report.organisationId };
    const reader = test ? testReader : ((await readerById(tx, recipientId)) ?? testReader);
    const href = this.#href(report.period, reader);
    const unsubscribe = test ? undefined : this.#address(unsubscribePath(this.config.secret, recipientId));
    return reportMail(report.content, { language, network, reader, href, unsubscribe, test });
  }

  /** Pharmacies have no page of the network's figures, but one of their own. */
  #href(period: string, { kind }: Reader): string {
    return this.#address(kind === 'pharmacy' ? `/monitoring/own?period=${period}` : `/monitoring/reports/${period}`);
  }

  #address(path: string): string {
    return `${this.address.base()}${path}`;
  }
}
