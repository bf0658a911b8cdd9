import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** As a picture of its own, so that the page holds no markup that somebody else made. */
export function QrCode({ text, says }: { text: string; says: string }) {
  // Loaded with the first code: it can draw a hundred kinds.
  const { toSVG } = require('bwip-js/node') as typeof import('bwip-js/node');
  const svg = toSVG({ bcid: 'qrcode', text, scale: 4 });
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return <img class="pk-qr" src={src} alt={says} width={220} height={220} />;
}
