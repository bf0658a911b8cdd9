import type { PasswordFault } from './password.text.js';
import { isWeakPassword } from './weak-passwords.js';

export const PASSWORD_LENGTH = { least: 12, most: 1000 };
const DIFFERENT_CHARACTERS = 5;
/** Of an address or a name; shorter pieces come about by chance. */
const TELLING = 4;

export interface PasswordOwner {
  email: string;
  name: string;
  /** What their organisations and their network are called. */
  around: string[];
}

/** What is wrong with a password that somebody chooses. Length and surprise count; which characters is their own business. */
export async function passwordFaults(
  password: string,
  { email, name, around }: PasswordOwner,
): Promise<PasswordFault[]> {
  const [mailbox = ''] = email.split('@');
  const tellsWho = [mailbox, name, name.replaceAll(' ', '')].some(
    (it) => it.length >= TELLING && password.toLowerCase().includes(it.toLowerCase()),
  );
  const tooShort = Array.from(password).length < PASSWORD_LENGTH.least;
  const tooLong = password.length > PASSWORD_LENGTH.most;
  const fits = !tooShort && !tooLong;
  const about = [email, name, ...around];
  const told: Record<PasswordFault, boolean> = {
    'password-too-short': tooShort,
    'password-too-long': tooLong,
    'password-too-common':
      fits && !tellsWho && (new Set(password).size < DIFFERENT_CHARACTERS || (await isWeakPassword(password, about))),
    'password-tells-who': tellsWho,
  };
  return (Object.keys(told) as PasswordFault[]).filter((fault) => told[fault]);
}
