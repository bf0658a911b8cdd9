import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, Problem } from '../web/problem.js';
import type { LeafletInput } from './leaflet.input.js';
import type { OtherLeaflet } from './leaflet-languages.js';
import { addLeaflet, leafletBytes, otherLeaflets, removeLeaflet } from './leaflet.query.js';
import { leafletTexts } from './leaflet.text.js';
import { faultOfPdf } from './pdf-file.rules.js';
import { FILE_MOST } from './slot-document.js';
import { forgetFile, keepFile } from './slot-document.query.js';
import { slotDocumentTexts } from './slot-document.text.js';

/** The leaflet in languages that the application does not make itself: files of the network. */
@Injectable()
export class Leaflets {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<{ items: OtherLeaflet[] }> {
    return this.database.read(actor, async (tx) => ({ items: await otherLeaflets(tx) }));
  }

  async file(language: string, actor: Actor): Promise<Buffer> {
    const bytes = await this.database.read(actor, (tx) => leafletBytes(tx, language));
    if (!bytes) throw new Problem(404, { reason: 'not-found' });
    return bytes;
  }

  add(input: LeafletInput, bytes: Buffer | null, actor: Actor): Promise<Result<OtherLeaflet, never>> {
    const file = refuseFault(bytes);
    return this.database.as<OtherLeaflet, never>(actor, async (tx) => {
      const hash = createHash('sha256').update(file).digest('hex');
      await keepFile(tx, hash, file);
      const { language, version } = input;
      if (await addLeaflet(tx, { language, version }, hash)) return allow({ language, version });
      throw new BadInput([{ field: 'version', said: (words) => leafletTexts(words)('version-taken') }]);
    });
  }

  remove(language: string, actor: Actor): Promise<Result<{ language: string }, 'not-found'>> {
    return this.database.as<{ language: string }, 'not-found'>(actor, async (tx) => {
      const hash = await removeLeaflet(tx, language);
      if (hash === null) return refuse('not-found');
      await forgetFile(tx, hash);
      return allow({ language });
    });
  }
}

function refuseFault(bytes: Buffer | null): Buffer {
  if (!bytes) throw new BadInput([{ field: 'file', said: (words) => leafletTexts(words)('file-needed') }]);
  const fault = bytes.length > FILE_MOST ? 'too-large' : faultOfPdf(bytes);
  if (fault) throw new BadInput([{ field: 'file', said: (words) => slotDocumentTexts(words)(fault) }]);
  return bytes;
}
