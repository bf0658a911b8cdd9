import type { Language } from '../web/texts.js';

/** Whom a mail goes to: one person or one shared address, never a list. */
export interface Recipient {
  /** Of a person, an organisation or a row of the sender's own: one letter per event and id. */
  id: string;
  name: string;
  address: string;
  language: Language;
}

export interface Attachment {
  filename: string;
  type: string;
  content: Buffer;
  /** Shown inside the mail, where the HTML says `cid:` and this. */
  cid?: string;
}

/** What a reader gets to see; sender, recipient and Message-ID are the letter's. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  attachments?: Attachment[];
  /** Where a mail program stops it for its reader in one step (RFC 8058). */
  unsubscribe?: string;
}
