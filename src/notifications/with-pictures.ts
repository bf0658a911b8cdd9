import type { Attachment, Mail } from './mail.js';

/** A mail program finds pictures in the mail itself; a browser needs them in the page. */
export function withPictures({ html, attachments = [] }: Mail): string {
  const inline = attachments.filter((one): one is Attachment & { cid: string } => one.cid !== undefined);
  return inline.reduce(
    (page, { cid, type, content }) =>
      page.replaceAll(`cid:${cid}"`, `data:${type};base64,${content.toString('base64')}"`),
    html,
  );
}
