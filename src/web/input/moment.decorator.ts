import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, Matches } from 'class-validator';
import { isPlainDate, momentOf } from '../../platform/calendar.js';
import type { Told } from '../texts.js';

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
/** 2:14 or 02.14, and 0214 as a thumb types it. */
const TIME = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/;

/** The fields of a form, a day in three and a time, as the moment they mean in Amsterdam; what means none stays, to be refused. */
export function momentFrom(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { day, month, year, time } = value as Record<string, unknown>;
  const two = (part: unknown) => String(part).trim().padStart(2, '0');
  const on = `${String(year).trim()}-${two(month)}-${two(day)}`;
  const [, hours, minutes] = TIME.exec(String(time).trim()) ?? [];
  if (!isPlainDate(on) || hours === undefined || minutes === undefined) return `${on} ${String(time)}`;
  return momentOf(on, `${hours.padStart(2, '0')}:${minutes}`).toISOString();
}

/** ISO 8601 with its offset, or the four fields of a MomentField. */
export const IsMoment = (told: Told) =>
  applyDecorators(
    Transform(({ value }) => momentFrom(value)),
    Matches(WITH_OFFSET, told),
    IsISO8601({ strict: true }, told),
  );
