import type { PipeTransform } from '@nestjs/common';
import { Problem } from '../web/problem.js';
import type { Asked } from './papers.service.js';
import { PAPERS } from './papers.js';

const FILES = new Map<string, Asked>([...PAPERS, 'box' as const].map((name) => [`${name}.pdf`, name]));

/** What is no paper is not there. */
export class PaperPipe implements PipeTransform<string, Asked> {
  transform(file: string): Asked {
    const asked = FILES.get(file);
    if (!asked) throw new Problem(404, { reason: 'not-found' });
    return asked;
  }
}
