import { toSVG } from 'bwip-js/node';

/** As a picture of its own, so that the page holds no markup that somebody else made. */
export function QrCode({ text, says }: { text: string; says: string }) {
  const svg = toSVG({ bcid: 'qrcode', text, scale: 4 });
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return <img class="pk-qr" src={src} alt={says} width={220} height={220} />;
}
