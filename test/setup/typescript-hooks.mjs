import { transformFile } from '@swc/core';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL) {
    const base = new URL(specifier, context.parentURL).href.slice(0, -'.js'.length);
    const source = [`${base}.ts`, `${base}.tsx`].find((url) => fs.existsSync(fileURLToPath(url)));
    if (source) return { url: source, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
