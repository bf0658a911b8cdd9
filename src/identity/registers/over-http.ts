import { FOUND, type AskedNumber, type Finding, type RegisterCheck } from '../../access/register-check.js';

const PATIENCE_MS = 5_000;
const LONGEST = 10_000;
const unchecked = (reason: string): Finding => ({ status: 'unchecked', reason });

/** Asks an address of the region's own: `{number, name}` in, `{status}` out. Whatever goes wrong leaves a number unchecked. */
export class OverHttp implements RegisterCheck {
  readonly kind = 'over-http';

  constructor(
    private readonly url: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async check({ number, name }: AskedNumber): Promise<Finding> {
    try {
      const answer = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ number, name }),
        redirect: 'error',
        signal: AbortSignal.timeout(this.patienceMs),
      });
      if (answer.status !== 200) return unchecked(`http-${String(answer.status)}`);
      return findingIn(await answer.text());
    } catch (error) {
      return unchecked((error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable');
    }
  }
}

function findingIn(text: string): Finding {
  if (text.length > LONGEST) return unchecked('bad-answer');
  try {
    const answer = JSON.parse(text) as { status?: unknown } | null;
    const status = FOUND.find((word) => word === answer?.status);
    return status ? { status, reason: null } : unchecked('bad-answer');
  } catch {
    return unchecked('bad-answer');
  }
}
