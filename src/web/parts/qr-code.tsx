import { qrSvg } from '../qr.js';

/** As a picture of its own, so that the page holds no markup that somebody else made. */
export function QrCode({ text, says }: { text: string; says: string }) {
  const src = `data:image/svg+xml;base64,${Buffer.from(qrSvg(text)).toString('base64')}`;
  return <img class="pk-qr" src={src} alt={says} width={220} height={220} />;
}
