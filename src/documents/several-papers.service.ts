import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { papersPdf } from '../web/paper.js';
import type { Language } from '../web/texts.js';
import type { LabelSize } from './label.document.js';
import type { OnPaper } from './on-paper.js';
import { Papers, type Asked, type CasePapers, type PaperRefusal } from './papers.service.js';
import { PAPERS, type PaperName } from './papers.js';
import { paperTexts } from './papers.text.js';

export interface NotPrinted {
  id: string;
  reason: 'not-found';
}
export interface PapersOfSeveral {
  cases: CasePapers[];
  not: NotPrinted[];
  /** Those that can be made for one of them at least. */
  papers: Asked[];
}
type How = { language: Language; size: LabelSize };

/** The papers of several cases in one file: what can be made of each, and each look on record as if it were alone. */
@Injectable()
export class SeveralPapers {
  constructor(private readonly papers: Papers) {}

  async list(cases: readonly string[], actor: Actor): Promise<PapersOfSeveral> {
    const found: CasePapers[] = [];
    const not: NotPrinted[] = [];
    for (const id of new Set(cases)) {
      const one = await this.papers.list(id, actor);
      if (one.ok) found.push(one.value);
      else not.push({ id, reason: one.refusal });
    }
    const canBe = (paper: Asked) => found.some((it) => canBeMade(it, paper));
    return { cases: found, not, papers: (['box', ...PAPERS] as const).filter(canBe) };
  }

  async pdf(asked: Asked, cases: readonly string[], actor: Actor, how: How): Promise<Result<Buffer, PaperRefusal>> {
    const made: OnPaper[] = [];
    let refusal: PaperRefusal = 'not-found';
    for (const id of new Set(cases)) {
      const of = await this.papers.of(id, asked, actor);
      if (of.ok) made.push(of.value);
      else refusal = of.refusal;
    }
    if (asked === 'label') {
      const packed = made.filter(({ kits }) => kits.length > 0);
      return packed.length > 0 ? allow(await this.papers.labels(packed, how.size)) : refuse('nothing-packed');
    }
    const papers = made.map((of) => this.papers.paper(asked, of, how.language));
    const possible = papers.flatMap((paper) => (paper.ok ? [paper.value] : []));
    if (possible.length > 0) return allow(await papersPdf(possible, paperTexts(how.language)('missingSigns')));
    return papers.find((paper) => !paper.ok) ?? refuse(refusal);
  }
}

const OF_A_KIT: readonly Asked[] = ['box', 'packing-list', 'label', 'registration'];

/** Whether this paper of this case can be made now. */
export function canBeMade({ order, papers, hasKit, hasPrescription }: CasePapers, paper: Asked): boolean {
  const asPaper: PaperName = paper === 'box' ? 'registration' : paper;
  if (!order || !papers.includes(asPaper)) return false;
  if (paper === 'prescriptions') return hasPrescription;
  return hasKit || !OF_A_KIT.includes(paper);
}
