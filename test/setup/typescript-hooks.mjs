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
  const { pathname, searchParams } = new URL(url);
  if (!/\.tsx?$/.test(pathname)) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { sourceMaps: 'inline' });
  // `file.ts?also=LIST,ONE`: with what it keeps to itself, for a test that must look at every one of its kind.
  const also = searchParams.get('also');
  return { format: 'module', source: also ? `${code}\nexport { ${also} };` : code, shortCircuit: true };
}
