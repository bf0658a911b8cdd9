import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What cannot be an id is not there: the same answer as for an id that is nobody's. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    return idFrom(id);
  }
}

export function idFrom(text: string): string {
  if (!UUID.test(text)) throw new Problem(404, { reason: 'not-found' });
  return text.toLowerCase();
}
