import { placesIn } from './places.js';

/** What whoever runs it reads as it stands: what is wrong and what to do. Where it happened in our code is not their concern. */
export class OperatorError extends Error {}

/** A server that does not answer, a file that is not there: their own words say enough. */
const isOfTheMachine = (error: Error): boolean => 'code' in error || error instanceof AggregateError;

/** How a program that failed says so at its end; only a mistake of ours shows where it was made. */
export function saidToOperator(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof OperatorError) return error.message;
  if (error instanceof AggregateError && !error.message)
    return error.errors.map((one: unknown) => saidToOperator(one)).join('\n');
  return isOfTheMachine(error) ? String(error) : `${String(error)}\n${placesIn(error.stack)}`;
}
