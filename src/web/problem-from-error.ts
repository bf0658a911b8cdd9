import { HttpException } from '@nestjs/common';
import { BadInput, Later, Problem, RefusedFields, type ProblemDetails } from './problem.js';
import type { Language } from './texts.js';

export interface ErrorProblem extends ProblemDetails {
  status: number;
}

/** PostgreSQL's ways to say: not now. Class 08 is a lost connection; the others are full, stopping, waiting too long. */
const AWAY = /^(08...|53300|57P0[1-5]|57014|55P03|40001|40P01|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const AWAY_WORDS = /^(timeout exceeded when trying to connect|Connection terminated)/;
const KNOWN = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 500, 503] as const;
const RETRY_AFTER_SECONDS = 5;

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? codeOf(error.driverError) : '';
}

function isAway(error: unknown): boolean {
  return AWAY.test(codeOf(error)) || (error instanceof Error && AWAY_WORDS.test(error.message));
}

function statusIn(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const named = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof named === 'number' && named >= 400 && named < 500 ? named : 500;
}

function own(answer: string | object): ProblemDetails {
  const { reason, detail, right } = (typeof answer === 'string' ? {} : answer) as Record<string, unknown>;
  return {
    ...(typeof reason === 'string' && { reason }),
    ...(typeof detail === 'string' && { detail }),
    ...(typeof right === 'string' && { right }),
  };
}

/** Any error at all as an answer that tells what the reader may know, and no more. */
export function problemFromError(error: unknown, language: Language): ErrorProblem {
  if (error instanceof BadInput) return { status: 422, reason: 'bad-input', errors: error.errors(language) };
  if (error instanceof RefusedFields)
    return { status: error.getStatus(), ...error.details, errors: error.errors(language) };
  if (error instanceof Later) return { status: error.getStatus(), ...error.details, detail: error.said(language) };
  if (error instanceof Problem) return { status: error.getStatus(), ...error.details };
  if (isAway(error)) return { status: 503, reason: 'away', retryAfterSeconds: RETRY_AFTER_SECONDS };
  const status = statusIn(error);
  const details = error instanceof HttpException && status < 500 ? own(error.getResponse()) : {};
  return { status, ...details, ...(status === 503 && { retryAfterSeconds: RETRY_AFTER_SECONDS }) };
}

export type KnownStatus = (typeof KNOWN)[number];

/** The status whose words are told: a rare one speaks through its family. */
export function spokenStatus(status: number): KnownStatus {
  return KNOWN.find((known) => known === status) ?? (status < 500 ? 400 : 500);
}
