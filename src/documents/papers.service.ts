import { Injectable } from '@nestjs/common';
import { recordSeen } from '../access/audit.js';
import type { OtherLeaflet } from '../kit-standards/leaflet-languages.js';
import { otherLeaflets } from '../kit-standards/leaflet.query.js';
import { SeenCases, type SeenCase } from '../patients/seen-cases.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { paperPdf, type Paper } from '../web/paper.js';
import { PublicAddress } from '../web/public-address.service.js';
import type { Address } from '../patients/patient.js';
import type { FormSigned } from '../requests/asking/order.js';
import type { KnownOrder } from '../requests/asking/orders.service.js';
import { isSignedElsewhere, withCompleted } from '../requests/signed/signed-address.rules.js';
import { Requests } from '../requests/requests.service.js';
import type { Language } from '../web/texts.js';
import { executionOrder } from './execution-order.document.js';
import { labelPdf, type LabelSize } from './label.document.js';
import { leaflet } from './leaflet.document.js';
import { packingList } from './packing-list.document.js';
import type { OnPaper } from './on-paper.js';
import { IN_THE_BOX, papersFor, type PaperName } from './papers.js';
import { paperFacts, type FiledPaper, type KitInCase, type PaperFacts } from './papers.query.js';
import { paperTexts } from './papers.text.js';
import { lacksAddress, needsAddress, prescribed, prescriptions } from './prescriptions.document.js';
import { registration } from './registration.document.js';

export interface BoxToLabel {
  id: string;
  serial: string;
  /** It is sealed, and no code on it works: whoever opens it at night can report nothing. */
  lacksCode: boolean;
}
export interface CasePapers extends SeenCase {
  papers: PaperName[];
  /** Null: nobody signed, or the person is erased. */
  order: { signedBy: string; signedAt: Date; validUntil: Date; hash: string; signedForm: FormSigned | null } | null;
  hasKit: boolean;
  /** For whoever labels the boxes. */
  boxes: BoxToLabel[];
  /** Of the network, beside those that are made here. */
  otherLeaflets: OtherLeaflet[];
  /** What comes as a file, of each box. */
  filed: FiledPaper[];
  /** Of at least one opium medicine a prescription can be made. */
  hasPrescription: boolean;
  /** What was signed lacks street or town, which the law asks on an opium prescription. */
  lacksAddress: boolean;
  /** The address changed after the signature. */
  signedElsewhere: boolean;
  papersAreOlder: boolean;
  /** Opium medicines for which no prescription can be made, since nobody settled a maximum in 24 hours. */
  withoutPrescription: string[];
  /** Opium medicines of which the network asks none. */
  exemptFromPrescription: string[];
}
export type PaperRefusal = 'not-found' | 'nothing-packed' | 'nothing-signed' | 'no-maximum' | 'no-street' | 'moved';
/** As they go into the box: all of it in one file. */
export type Asked = PaperName | 'box';

/** The papers of a case: for whom they are is one table, and who got one is on record. */
@Injectable()
export class Papers {
  constructor(
    private readonly cases: SeenCases,
    private readonly requests: Requests,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  list(caseId: string, actor: Actor): Promise<Result<CasePapers, 'not-found'>> {
    return this.cases.with(caseId, actor, async (tx, patient) => {
      const facts = await paperFacts(tx, caseId);
      if (!facts) return null;
      const papers = papersFor(facts.parts);
      if (papers.length === 0) return null;
      const order = completed(patient ? await this.requests.signedOrder(tx, caseId) : null, patient);
      const latest = ofOneBox(facts);
      const opium = order && prescribed(order.content, latest);
      const signedElsewhere = order !== null && !!patient && isSignedElsewhere(order.content, patient);
      const written = opium !== null && opium.lines.length > 0;
      return {
        papers,
        hasKit: facts.kits.length > 0,
        boxes: papers.includes('label') ? facts.kits.map(boxToLabel) : [],
        otherLeaflets: papers.includes('leaflet') ? await otherLeaflets(tx) : [],
        filed: latest.kits.flatMap((kit) => kit.papers),
        hasPrescription: order !== null && written && !needsAddress({ ...latest, order, signedElsewhere }),
        lacksAddress: order !== null && written && lacksAddress(order.content),
        signedElsewhere,
        papersAreOlder: facts.papersAreOlder === true,
        order: order && {
          ...{ signedBy: order.content.prescriber.name, signedForm: order.content.signedForm ?? null },
          ...{ signedAt: order.signedAt, validUntil: order.validUntil, hash: order.hash },
        },
        withoutPrescription: opium?.without ?? [],
        exemptFromPrescription: opium?.exempt ?? [],
      };
    });
  }

  /** One paper, or all that lies in the box. */
  async pdf(
    caseId: string,
    asked: Asked,
    actor: Actor,
    { language, size, kit }: { language: Language; size: LabelSize; kit?: string },
  ): Promise<Result<Buffer, PaperRefusal>> {
    const of = await this.of(caseId, asked, actor, kit);
    if (!of.ok) return of;
    if (asked === 'label')
      return of.value.kits.length > 0 ? allow(await this.labels([of.value], size)) : refuse('nothing-packed');
    const paper = this.paper(asked, of.value, language);
    return paper.ok ? allow(await paperPdf(paper.value, paperTexts(language)('missingSigns'))) : paper;
  }

  /** For the boxes of these cases. */
  labels(cases: readonly OnPaper[], size: LabelSize): Promise<Buffer> {
    return labelPdf(cases, size, this.address.base());
  }

  /** What was signed, byte for byte. */
  async signed(caseId: string, actor: Actor): Promise<Result<string, PaperRefusal>> {
    const of = await this.of(caseId, 'execution-order', actor);
    return of.ok ? allow(of.value.order.text) : of;
  }

  async of(caseId: string, asked: Asked, actor: Actor, kitId?: string): Promise<Result<OnPaper, PaperRefusal>> {
    const found = await this.cases.with(caseId, actor, async (tx, patient) => {
      const facts = await paperFacts(tx, caseId, kitId);
      const mayHave = facts && papersFor(facts.parts).includes(asked === 'box' ? 'registration' : asked);
      if (!patient || !facts || !mayHave || (kitId && facts.kits.length === 0)) return null;
      await recordSeen(tx, 'print', [caseId], asked);
      const order = completed(await this.requests.signedOrder(tx, caseId), patient);
      return { facts, order, signedElsewhere: order !== null && isSignedElsewhere(order.content, patient) };
    });
    if (!found.ok) return found;
    const { number, facts, order, signedElsewhere } = found.value;
    return order
      ? allow({ ...ofOneBox(facts), number, order, signedElsewhere, at: this.clock.now() })
      : refuse('nothing-signed');
  }

  paper(asked: Exclude<Asked, 'label'>, of: OnPaper, language: Language): Result<Paper, PaperRefusal> {
    if (asked === 'execution-order') return allow(executionOrder(of));
    if (asked === 'leaflet') return allow(leaflet(of, language));
    if (asked === 'prescriptions') {
      const paper = prescriptions(of);
      return paper ? allow(paper) : refuse(whyNone(of));
    }
    if (of.kits.length === 0) return refuse('nothing-packed');
    if (asked === 'packing-list') return allow(packingList(of));
    if (asked === 'registration') return allow(registration(of));
    return allow(
      together(
        inTheBox(of)
          .map((name) => this.paper(name, of, language))
          .flatMap((it) => (it.ok ? [it.value] : [])),
      ),
    );
  }
}

/** With street and town that a pharmacist filled in since it was signed. */
const completed = (order: KnownOrder | null, patient?: Partial<Address>): KnownOrder | null =>
  order && patient ? { ...order, content: withCompleted(order.content, patient) } : order;

/** Each box has its own papers: what lies in another is not counted in it. */
const ofOneBox = (facts: PaperFacts): PaperFacts => ({ ...facts, kits: facts.kits.slice(-1) });

const boxToLabel = ({ id, serial, status, boxCode }: KitInCase): BoxToLabel => ({
  ...{ id, serial, lacksCode: status === 'sealed' && boxCode === null },
});

function whyNone(of: OnPaper): PaperRefusal {
  if (!needsAddress(of)) return 'no-maximum';
  return lacksAddress(of.order.content) ? 'no-street' : 'moved';
}

/** A leaflet of the network's own takes the place of the one that is made here. */
function inTheBox({ kits }: OnPaper) {
  const filed = new Set<string>(kits.flatMap((kit) => kit.papers).map(({ paper }) => paper));
  return IN_THE_BOX.filter((name) => !filed.has(name));
}

/** One after the other, each on a sheet of its own. */
function together(papers: readonly Paper[]): Paper {
  const [first, ...others] = papers;
  if (!first) throw new Error('a box without papers');
  const sections = others.flatMap((paper) => [
    { level: 2 as const, title: paper.title, said: paper.intro.join(' '), apart: true },
    ...paper.sections.map((section) => ({ ...section, level: 3 as const })),
  ]);
  return { ...first, sections: [...first.sections, ...sections] };
}
