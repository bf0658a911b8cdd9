import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { changedQuantities } from '../changed-quantities.rules.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { bsnsIn } from '../../web/input/bsn.js';
import { plainLot } from '../../web/input/code.decorator.js';
import type { KitRefusal } from '../kits/kit.rules.js';
import { whyNotChange } from '../kits/kit.rules.js';
import { KitLines } from '../kits/kit-lines.service.js';
import { holdKit, kitWith } from '../kits/kits.query.js';
import type { KitScansInput } from './kit-scan.input.js';
import type { GivenScan, ScanAnswer } from './kit-scan.js';
import { answeredScans, keepScans, knownLots, latestScans } from './kit-scans.query.js';
import { codesOf, holdsNoSigns, readScan } from './read-scan.js';
import { answersTo } from './scanned-lines.rules.js';

/** As many as a kit has packs, about. */
const SHOWN = 20;

type Answered = Result<ScanAnswer[], KitRefusal | OnceRefusal>;

/** Fills a kit scan by scan: a batch is one transaction, with an answer to each. */
@Injectable()
export class KitScans {
  constructor(
    private readonly database: Database,
    private readonly lines: KitLines,
    private readonly clock: Clock,
  ) {}

  take(kitId: string, input: KitScansInput, actor: Actor): Promise<Answered> {
    const scans = givenIn(kitId, input);
    // Each scan knows whether it was answered, so a batch that comes again is answered as the first time.
    const answer = (tx: EntityManager) => this.#answer(tx, kitId, scans);
    return this.database.once(actor, kitId, answer, answer);
  }

  latest(kitId: string, actor: Actor): Promise<ScanAnswer[]> {
    return this.database.read(actor, (tx) => latestScans(tx, kitId, SHOWN));
  }

  async #answer(tx: EntityManager, kitId: string, scans: readonly GivenScan[]): Promise<Answered> {
    const held = await holdKit(tx, kitId);
    const kit = held && (await kitWith(tx, kitId));
    if (!held || !kit) return refuse('not-found');
    const answered = await answeredScans(
      tx,
      kitId,
      scans.map(({ id }) => id),
    );
    const said = productsAndLotsIn(scans, answered, this.clock.today());
    const filling = await this.lines.factsFor(tx, held.standardId, said.products);
    const codes = filling.products.map(({ code }) => code);
    const facts = { ...filling, knownLots: await knownLots(tx, codes, said.lots) };
    const { answers, lines } = answersTo(scans, kit.lines, answered, facts);
    const fresh = answers.filter((answer) => !answered.includes(answer));
    const why = fresh.length > 0 ? whyNotChange(held) : null;
    if (why) return refuse(why);
    if (lines.length > 0) await this.lines.keep(tx, held, lines, facts);
    await keepScans(tx, kitId, fresh.filter(isKept));
    if (lines.length > 0) {
      const changes = changedQuantities(kit.lines, (await kitWith(tx, kitId))?.lines ?? []);
      const detail = { lines: lines.length, changes };
      await announce(tx, 'kit-changed', { subject: 'kit', subjectId: kitId, detail });
    }
    return allow(answers);
  }
}

/** Of one id the last answer counts. What could not be read is told again later too, unless it may be about a person. */
function isKept(answer: ScanAnswer, place: number, all: readonly ScanAnswer[]): boolean {
  if (answer.reason === 'another-scan') return false;
  if (answer.product === undefined && !isAboutAPack(answer.text)) return false;
  return all.findLastIndex(({ id }) => id === answer.id) === place;
}

const isAboutAPack = (text: string) => !holdsNoSigns(text) && bsnsIn(text).length === 0;

/** Everything that the texts can say, to be looked up at once. */
function productsAndLotsIn(scans: readonly GivenScan[], answered: readonly ScanAnswer[], today: PlainDate) {
  const read = scans.map(({ text }) => readScan(text, today)).flatMap((scan) => (scan.ok ? scan.value.choices : []));
  const products = [...read.map(({ product }) => product?.code), ...answered.map(({ product }) => product)];
  return {
    products: [...new Set(products.filter((code) => code !== undefined))],
    lots: [...new Set(read.flatMap(({ lot }) => (lot === null ? [] : plainLot(lot))))],
  };
}

/** Who sends no id is known by text and moment. */
function givenIn(kitId: string, { scans, itIsSo = [] }: KitScansInput): GivenScan[] {
  return scans.flatMap(({ id, at, ...scan }, place) =>
    codesOf({ ...scan, id: id ?? uuidv5(`${at ?? ''} ${scan.text}`, kitId) }).map((one) => ({
      ...one,
      isSo: itIsSo.includes(`scans.${String(place)}.expiry`),
    })),
  );
}
