import type { Damage } from './scan.js';

/** What each key gives, from the one left of the 1 to the one left of the right shift; bare, and with shift. */
interface Keyboard {
  bare: string;
  shift: string;
}
const US: Keyboard = {
  bare: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
  shift: '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
};
/** As computers here are set: French, Belgian, German, Swiss, Czech. */
const OTHERS: readonly (Keyboard & { damage: Damage })[] = [
  {
    damage: 'azerty',
    bare: '²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!',
    shift: '~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§',
  },
  {
    damage: 'azerty',
    bare: '²&é"\'(§è!çà)-azertyuiop^$µqsdfghjklmùwxcvbn,;:=',
    shift: '³1234567890°_AZERTYUIOP¨*£QSDFGHJKLM%WXCVBN?./+',
  },
  {
    damage: 'qwertz',
    bare: '^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-',
    shift: '°!"§$%&/()=?`QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_',
  },
  {
    damage: 'qwertz',
    bare: "§1234567890'^qwertzuiopü¨$asdfghjklöäyxcvbnm,.-",
    shift: '°+"*ç%&/()=?`QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_',
  },
  {
    damage: 'qwertz',
    bare: ';+ěščřžýáíé=´qwertzuiopú)¨asdfghjklů§yxcvbnm,.-',
    shift: '°1234567890%ˇQWERTZUIOP/(\'ASDFGHJKL"!YXCVBNM?:_',
  },
];

export interface Repair {
  damage: Damage;
  undo: (text: string) => string;
}

const swapCase = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()));

/** The scanner pressed keys of one keyboard, the computer took them for those of another. */
function between(from: Keyboard, to: Keyboard): (text: string) => string {
  const keys = new Map<string, string>();
  for (const side of ['shift', 'bare'] as const)
    for (const [place, sign] of Array.from(from[side]).entries()) keys.set(sign, to[side].charAt(place));
  return (text) => Array.from(text, (sign) => keys.get(sign) ?? sign).join('');
}
const turned = ({ bare, shift }: Keyboard): Keyboard => ({ bare: shift, shift: bare });

/** Everything that is tried on a code that cannot be read as it came, the likeliest first. */
export const REPAIRS: readonly Repair[] = [
  { damage: 'caps-lock', undo: swapCase },
  ...OTHERS.map(({ damage, ...keyboard }) => ({ damage, undo: between(keyboard, US) })),
  ...OTHERS.map(({ damage, ...keyboard }) => ({ damage, undo: between(US, keyboard) })),
  ...OTHERS.map(({ damage, ...keyboard }) => ({
    damage,
    undo: (text: string) => swapCase(between(keyboard, US)(text)),
  })),
  { damage: 'shift-lock', undo: between(turned(US), US) },
  ...OTHERS.map(({ damage, ...keyboard }) => ({ damage, undo: between(turned(keyboard), US) })),
];

/** How a scan looks that came through the wrong keyboard, also when nothing proves what it was. */
const LOOKS: readonly [RegExp, Damage][] = [
  [/^[&é"'(§è!çàq-]{8,}/i, 'azerty'],
  [/^[+ěščřžýáíé]{8,}/i, 'qwertz'],
  [/^[!@#$%^&*()]{8,}/, 'shift-lock'],
  [/^[!"§$%&/()=]{8,}/, 'qwertz'],
  [/^(\$[dD](é|2)|£D2|\*D2)/, 'azerty'],
  [/^[+)][dD]2|^\*D2/, 'qwertz'],
  [/^\](D2|c1|q3|E0(?!\d{8,14}$))/, 'caps-lock'],
];

export const looksDamaged = (text: string): Damage | null => LOOKS.find(([looks]) => looks.test(text))?.[1] ?? null;
