import type { EntityManager } from 'typeorm';
import type { Language } from '../web/texts.js';
import type { StandardVersion } from './standard.js';

/** Whom a version that is being prepared touches, in a few lines. Whoever counts the kits outside provides it. */
export abstract class WhomItTouches {
  abstract inWords(tx: EntityManager, version: StandardVersion): Promise<Record<Language, string[]>>;
}
