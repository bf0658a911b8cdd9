import { BadInput } from './problem.js';
import { webTexts } from './web.text.js';

/** Where one part of a list ended: by what it was put in order, what the last row had there, and which row it was. */
export interface Place {
  at: string;
  id: string;
}
export type PlaceType = 'text' | 'int' | 'timestamptz' | 'date' | 'uuid';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,6})?$/;
const FITS: Record<PlaceType, (at: string) => boolean> = {
  text: (at) => !at.includes('\0'),
  uuid: (at) => ID.test(at),
  int: (at) => /^-?\d{1,9}$/.test(at),
  date: (at) => /^-?infinity$/.test(at) || isMoment(`${at} 00:00:00`),
  timestamptz: (at) => /^-?infinity$/.test(at) || isMoment(at),
};

/** A day that does not exist is moved on by Date, and then reads otherwise. */
function isMoment(at: string): boolean {
  const [, day, time] = MOMENT.exec(at) ?? [];
  const moment = new Date(`${day ?? ''}T${time ?? ''}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day ?? ''}T${time ?? ''}`);
}

export const cursorFrom = (sort: string, { at, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, at, id])).toString('base64url');

/** A cursor is read back as if a stranger wrote it: it belongs to this order of the list, or the answer is no. */
export function placeIn(cursor: string | undefined, sort: string, type: PlaceType): Place | null {
  if (cursor === undefined) return null;
  const [of, at, id] = read(cursor);
  if (of !== sort || typeof at !== 'string' || typeof id !== 'string' || !ID.test(id) || !FITS[type](at)) {
    throw new BadInput([{ field: 'cursor', said: (language) => webTexts(language)('checkAnswer') }]);
  }
  return { at, id };
}

function read(cursor: string): unknown[] {
  try {
    const told: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(told) ? told : [];
  } catch {
    return [];
  }
}
