/** The answer of a passkey as the page sent it; what it says is believed only after its signature was checked. */
export interface Assertion {
  id: string;
  challenge: string;
  json: Record<string, unknown>;
}

/** Undefined when it cannot be one. */
export function readAssertion(text: string): Assertion | undefined {
  try {
    const json = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } } | null;
    const said = json?.response?.clientDataJSON;
    if (typeof json?.id !== 'string' || typeof said !== 'string') return undefined;
    const { challenge } = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as { challenge?: unknown };
    return typeof challenge === 'string' ? { id: json.id, challenge, json: json } : undefined;
  } catch {
    return undefined;
  }
}
