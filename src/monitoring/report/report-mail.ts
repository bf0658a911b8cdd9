import type { Mail } from '../../notifications/mail.js';
import { File } from '../../web/file.js';

/** A mail carries its own look and pictures, and nothing else may run or be fetched. */
export const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** The PDF as it is attached to the mail. */
export function pdfOf({ attachments = [] }: Mail): File {
  const pdf = attachments.find(({ type }) => type === 'application/pdf');
  return new File(pdf?.content ?? '', 'application/pdf', pdf?.filename);
}
