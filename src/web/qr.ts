import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A QR code as SVG. */
export function qrSvg(text: string): string {
  // Loaded with the first code: it can draw a hundred kinds.
  const { toSVG } = require('bwip-js/node') as typeof import('bwip-js/node');
  return toSVG({ bcid: 'qrcode', text, scale: 4 });
}
