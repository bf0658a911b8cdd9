import { Injectable, StreamableFile } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { dayOf } from '../../platform/calendar.js';
import { File } from '../file.js';
import { pageOf, renderPage, type PageRoute } from '../page.js';
import type { Filter } from '../filter.js';
import { BadInput } from '../problem.js';
import { outcomeOf } from '../refusals.js';
import { Views } from '../views.js';
import { aboutFile } from './about-file.js';
import { csvOf } from './csv.js';
import { exportTexts } from './export.text.js';
import { isFormat, TYPES, type Exported, type Format } from './exported.js';
import { MOST_ROWS, partsOf, type Piece } from './parts-of.js';
import type { Workbook } from './xlsx.js';

type Asked = Readonly<Record<string, string>>;
/** As much as any list gives at once. */
const PER_PART = '200';

/**
 * A page as a file: `?format=csv` behind its address. The same handler is asked again for each next part, so rights, filters, order and
 * what is withheld are those of the page, and no more than one part is ever in memory.
 */
@Injectable()
export class ExportInterceptor implements NestInterceptor {
  constructor(private readonly views: Views) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const page = pageOf(context.getHandler());
    const exported = page?.options.exported;
    const [request, reply] = context.getArgs<[FastifyRequest, FastifyReply]>();
    const { format, ...query } = request.query as Record<string, string>;
    if (!exported || format === undefined || format === '') return next.handle();
    if (!isFormat(format)) {
      throw new BadInput([{ field: 'format', said: (language) => exportTexts(language)('badFormat') }]);
    }
    return from(this.#file({ ...page, exported, format, request, reply }, query, next));
  }

  async #file(way: Way, query: Asked, next: CallHandler): Promise<unknown> {
    const { component, exported, request, reply, format } = way;
    const { cursor: _, limit: __, earlier: ___, ...asked } = query;
    // Whatever is read from here on is on record as taken along.
    if (request.signedIn) {
      request.signedIn = { ...request.signedIn, actor: { ...request.signedIn.actor, exporting: true } };
    }
    const answerTo = async (more: Asked): Promise<ReturnType<typeof outcomeOf>> => {
      request.query = { ...asked, ...more };
      return outcomeOf(await firstValueFrom(next.handle()));
    };
    const outcome = await answerTo({});
    if (!outcome.ok) return outcome;
    const view = this.views.of(request, reply);
    const pieceOf = (data: unknown): Piece => ({ ...exported.table(data, view), next: nextOf(data) });
    const parts = partsOf(pieceOf(outcome.value), async (cursor) => {
      const more = await answerTo({ cursor, limit: PER_PART });
      if (!more.ok) throw new Error(`a list was refused halfway: ${more.refusal}`);
      return pieceOf(more.value);
    });
    const title = exported.title(view, outcome.value);
    const notes = exported.notes?.(outcome.value, view) ?? [];
    const t = exportTexts(view);
    const cutOff = t('cutOff', { most: MOST_ROWS });
    const filters: Filter[] = [];
    // The page's own bar says what it can be asked, and how that is called.
    if (format === 'xlsx') renderPage(component, outcome.value, { ...view, drawnFilters: filters });
    const facts: Workbook['facts'] = (columns, count, isCutOff) =>
      aboutFile({ title, asked, filters, notes, columns, count, isCutOff }, view);
    const stream =
      format === 'csv'
        ? Readable.from(csvOf(parts, cutOff))
        : (await import('./xlsx.js')).xlsxOf(parts, { title, about: t('about'), facts, cutOff });
    return new StreamableFile(stream, { type: TYPES[format], disposition: nameOf(title, view.now, format) });
  }
}

interface Way {
  component: PageRoute['component'];
  exported: Exported<unknown>;
  format: Format;
  request: FastifyRequest;
  reply: FastifyReply;
}

function nextOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('nextCursor' in data)) return null;
  return typeof data.nextCursor === 'string' ? data.nextCursor : null;
}

const nameOf = (title: string, now: Date, format: Format): string | undefined =>
  new File('', '', `${title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')}-${dayOf(now)}.${format}`).disposition;
