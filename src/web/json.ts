import { Problem } from './problem.js';

const DEEPEST = 20;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** JSON.parse keeps the last of two equal keys and follows any depth; what nobody can have meant is refused. */
export function readJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  const value = parse(text);
  lookAtShape(text);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, { reason: 'malformed-json' });
  }
}

function lookAtShape(text: string): void {
  const open: (Set<string> | null)[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > DEEPEST) throw new Problem(400, { reason: 'too-deep' });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') noteKey(open.at(-1), before);
    else if (token !== ',') {
      before = JSON.parse(token) as string;
    }
  }
}

function noteKey(keys: Set<string> | null | undefined, key: string): void {
  if (key.includes('\0')) throw new Problem(400, { reason: 'nul-character' });
  if (FORBIDDEN.has(key)) throw new Problem(400, { reason: 'strange-field' });
  if (keys?.has(key)) throw new Problem(400, { reason: 'duplicate-field', detail: key });
  keys?.add(key);
}
