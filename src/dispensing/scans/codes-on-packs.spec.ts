import { readScan } from './read-scan.js';

const GS = '\u001d';
const RS = '\u001e';
const today = '2026-11-18';
const G = '09521234543213';
const PPN = '111234567842';
const H = 'H123ABC01234567890';
const WHOLE = `${G} AB12 2027-03-31`;

/** Everything that is known: "product lot day", "-" for what is not there; "?" before what has to be asked; else why not. */
function told(raw: string): string {
  const read = readScan(raw, today);
  if (!read.ok) return read.refusal;
  const { choices, sure, undone } = read.value;
  const said = choices.map((it) => [it.product?.code ?? '-', it.lot ?? '-', it.expiry ?? '-'].join(' ')).join(' | ');
  return `${sure ? '' : '? '}${said}${undone ? ` (${undone})` : ''}`;
}

test.each([
  // Ways in which scanners hand over the same code.
  [`01${G}1727033110AB12`, WHOLE],
  [`]d201${G}1727033110AB12`, WHOLE],
  [`]C101${G}1727033110AB12`, WHOLE],
  [`]Q301${G}1727033110AB12`, WHOLE],
  [`]e001${G}1727033110AB12`, WHOLE],
  [`${GS}01${G}1727033110AB12`, WHOLE],
  [`]d2${GS}01${G}1727033110AB12${GS}`, WHOLE],
  [`01${G}10AB12${GS}17270331`, WHOLE],
  [`01${G}10AB12{GS}17270331`, WHOLE],
  [`01${G}10AB12<GS>17270331`, WHOLE],
  [`01${G}10AB12␝17270331`, WHOLE],
  [`01${G}10AB12\\x1d17270331`, WHOLE],
  [`01${G}10AB12|17270331`, WHOLE],
  [`01${G}10AB12#17270331`, WHOLE],
  [`01${G}10AB12^]17270331`, WHOLE],
  [`]C101${G}10AB12^]17270331^]21S1`, WHOLE],
  [`[)>^^06^]9N${PPN}^]1TAB12^]D270331^^^D`, `${PPN} AB12 2027-03-31`],
  [`[)>06|9N${PPN}|1TAB12|D270331`, `${PPN} AB12 2027-03-31`],
  [`01${G}10AB12${GS}17270331\u0000`, 'strange-text'],
  [`01${G}10AB12${GS}17270331\ud800`, 'strange-text'],
  [`(01)${G}(17)270331(10)AB12`, WHOLE],
  [`(10)AB12(17)270331(01)${G}`, WHOLE],
  [`10AB12${GS}01${G}17270331`, WHOLE],
  [`1727033110AB12${GS}01${G}`, WHOLE],
  [`01${G}1727033110AB12\r\n`, WHOLE],
  [`[)>${RS}05${GS}01${G}1727033110AB12${RS}\u0004`, WHOLE],
  // Everything else that a pack may say is passed over.
  [`01${G}1727033110AB12${GS}3010`, WHOLE],
  [`01${G}1727033110AB12${GS}3710`, WHOLE],
  [`01${G}1727033110AB12${GS}21SER1`, WHOLE],
  [`01${G}21SER1${GS}1727033110AB12`, WHOLE],
  [`01${G}1727033110AB12${GS}91XYZ`, WHOLE],
  [`01${G}1727033110AB12${GS}99${'x'.repeat(90)}`, WHOLE],
  [`01${G}1727033110AB12${GS}240X1`, WHOLE],
  [`01${G}1727033110AB12${GS}241C-1`, WHOLE],
  [`01${G}1727033110AB12${GS}4148712345000004`, WHOLE],
  [`01${G}1727033110AB12${GS}422528`, WHOLE],
  [`01${G}1727033110AB12${GS}71512345`, WHOLE],
  [`01${G}1727033110AB12${GS}712NL123`, WHOLE],
  [`01${G}1127010117270331201210AB12`, WHOLE],
  [`01${G}3103001250` + `1727033110AB12`, WHOLE],
  [`01${G}392299${GS}1727033110AB12`, WHOLE],
  [`01${G}39329781234${GS}1727033110AB12`, WHOLE],
  [`01${G}70032703311200${GS}1727033110AB12`, WHOLE],
  [`01${G}800827033112${GS}1727033110AB12`, WHOLE],
  [`01${G}8200https://x.nl${GS}1727033110AB12`, WHOLE],
  [`01${G}1727033110AB12${GS}7258X/1`, WHOLE],
  [`01${G}1727033110AB12${GS}43301234567`, WHOLE],
  [`01${G}1727033110AB12${GS}5512345`, WHOLE], // no such element
  [`01${G}1727033110AB12${GS}110000`, WHOLE], // a fault in what is not needed
  [`01${G}1727033110AB12${GS}0112`, 'too-short'],
  [`00340123450000000017` + `01${G}1727033110AB12`, WHOLE],
  // Days.
  [`01${G}1728020010AB12`, `${G} AB12 2028-02-29`],
  [`01${G}1727020010AB12`, `${G} AB12 2027-02-28`],
  [`01${G}1776010110AB12`, `${G} AB12 2076-01-01`],
  [`01${G}1777010110AB12`, `${G} AB12 1977-01-01`],
  [`01${G}1727133110AB12`, 'no-such-day'],
  [`01${G}1727023010AB12`, 'no-such-day'],
  [`01${G}17000000` + `10AB12`, 'no-such-day'],
  // Lots.
  [`01${G}172703311021AB34`, `${G} 21AB34 2027-03-31`],
  [`01${G}172703311021`, `${G} 21 2027-03-31`],
  [`01${G}172703311017A`, `${G} 17A 2027-03-31`],
  [`01${G}1727033110A/B-1.2`, `${G} A/B-1.2 2027-03-31`],
  [`01${G}1727033110${'A'.repeat(20)}`, `${G} ${'A'.repeat(20)} 2027-03-31`],
  [`01${G}1727033110${'A'.repeat(21)}`, 'strange-text'],
  [`01${G}1727033110AB12${GS}10AB12`, WHOLE],
  [`01${G}1727033110AB12${GS}10AB13`, 'element-twice'],
  [`01${G}1727033110AB é`, 'strange-text'],
  // A lot may have swallowed what follows it where the scanner leaves separators out.
  [`01${G}1727033110AB12240X1`, `? ${G} AB12240X1 2027-03-31 | ${WHOLE} | ${G} AB1 2027-03-31`],
  [`01${G}1727033110AB123010`, `? ${G} AB123010 2027-03-31 | ${WHOLE}`],
  [`01${G}1727033110AB123710`, `? ${G} AB123710 2027-03-31 | ${WHOLE}`],
  [`01${G}1727033110AB1221SER1`, `? ${G} AB1221SER1 2027-03-31 | ${WHOLE} | ${G} AB1 2027-03-31`],
  [`01${G}1727033110AB1291X`, `? ${G} AB1291X 2027-03-31 | ${WHOLE}`],
  [`01${G}1727033110AB-7240X1`, `? ${G} AB-7240X1 2027-03-31 | ${G} AB-7 2027-03-31 | ${G} AB- 2027-03-31`],
  [`01${G}1727033110AB1271512345`, `? ${G} AB1271512345 2027-03-31 | ${WHOLE}`],
  [`01${G}10AB1217270331`, `? ${WHOLE}`],
  [`01${G}10AB121727033121SER1`, `? ${WHOLE}`],
  [`01${G}21SER11727033110AB12`, `? ${WHOLE}`],
  [`01${G}1727033110LOT422528`, `? ${G} LOT422528 2027-03-31 | ${G} LOT4 2027-03-31 | ${G} LOT 2027-03-31`],
  [`10AB121727033101${G}`, `? ${WHOLE}`],
  // Parts.
  [`01${G}`, `${G} - -`],
  [`17270331` + `10AB12`, `- AB12 2027-03-31`],
  [`10AB12`, '- AB12 -'],
  // EAN as every pack prints it.
  ['8712345678906', '08712345678906 - -'],
  ['8 712345 678906', '08712345678906 - -'],
  [']E08712345678906', '08712345678906 - -'],
  ['96385074', '00000096385074 - -'],
  [']E496385074', '00000096385074 - -'],
  ['036000291452', '00036000291452 - -'],
  ['18712345678903', '18712345678903 - -'],
  ['8712345678907', 'check-digit'],
  ['871234567890', 'check-digit'],
  [']E08712345678907', 'check-digit'],
  ['18712345678904', 'check-digit'],
  // The number of an article, as somebody types it whose code is torn.
  ['90000004', '90000004 - -'],
  ['1543217', '01543217 - -'],
  ['00000000', 'unknown-element'],
  // What cannot be read.
  ['hallo', 'unknown-element'],
  ['', 'unknown-element'],
  ['https://example.org', 'unknown-element'],
  [`01${G.slice(0, 13)}4`, 'check-digit'],
  [`01${G.slice(0, 13)}41727033110AB12`, 'check-digit'],
  [`01${G.slice(0, 9)}`, 'too-short'],
  // HIBC on aids: product, second part, both.
  [`+${H}D`, `${H} - -`],
  [`*+${H}D*`, `${H} - -`],
  [`]d1+${H}D`, `${H} - -`],
  [`]A0+${H}D`, `${H} - -`],
  ['+A123BJC5D6E71G', 'A123BJC5D6E71 - -'],
  [`+${H}E`, 'check-digit'],
  [`+${H}/$$3270331AB122`, `${H} AB12 2027-03-31`],
  [`]d1+${H}/$$3270331AB122`, `${H} AB12 2027-03-31`],
  [`+${H}/$$3270331AB124`, 'check-digit'],
  [`+${H}/$$3271331AB123`, 'no-such-day'],
  [`+${H}/$$+3270331SER13`, `${H} - 2027-03-31`],
  [`+${H}/$AB12/14D20270331/16D202501015`, `${H} AB12 2027-03-31`],
  ['+A99912345/$$52001510X/16D20111212/S77DEFG454', 'A99912345 10X 2020-01-15'],
  ['+$$3270331AB12D3', '- AB12 2027-03-31'],
  ['+$$0327AB12D$', '- AB12 2027-03-31'],
  ['+$$2033127AB12D2', '- AB12 2027-03-31'],
  ['+$$427033112AB12D7', '- AB12 2027-03-31'],
  ['+$$527090AB12D7', '- AB12 2027-03-31'],
  ['+$$62709012AB12DB', '- AB12 2027-03-31'],
  ['+$$8240327AB12DA', '- AB12 2027-03-31'],
  ['+$$9000243270331AB12DI', '- AB12 2027-03-31'],
  ['+27090AB12DA', '- AB12 2027-03-31'],
  ['+$$7AB12DY', '- AB12 -'],
  ['+$AB12DV', '- AB12 -'],
  ['+$$+0327SER1D/', '- - 2027-03-31'],
  ['+$$527366AB12DD', 'no-such-day'],
  // IFA: the PPN of format 06.
  [`[)>${RS}06${GS}9N${PPN}${GS}1TAB12${GS}D270331${GS}SSER1${RS}\u0004`, `${PPN} AB12 2027-03-31`],
  [`[)>${RS}06${GS}9N${PPN}${GS}1TAB12${GS}D270300${RS}\u0004`, `${PPN} AB12 2027-03-31`],
  [`[)>06${GS}9N${PPN}${GS}SSER1${GS}1TAB12${GS}D270331`, `${PPN} AB12 2027-03-31`],
  [`]d1[)>${RS}06${GS}9N${PPN}${GS}1TAB12${GS}D270331${RS}`, `${PPN} AB12 2027-03-31`],
  [`[)>${RS}06${GS}8P${G}${GS}1TAB12${GS}D270331${RS}`, WHOLE],
  [`[)>${RS}06${GS}9N${PPN}${GS}8P${G}${GS}1TAB12${GS}14D20270331${RS}`, WHOLE],
  [`[)>069N${PPN}1TAB12D270331`, `? ${PPN} AB12D270331 - | ${PPN} AB12 2027-03-31`],
  [`[)>${RS}06${GS}9N111234567843${GS}1TAB12${GS}D270331${RS}`, 'check-digit'],
  [`[)>${RS}06${GS}9N${PPN}${GS}1TAB12${GS}D271331${RS}`, 'no-such-day'],
  [`[)>${RS}06${GS}9N${PPN}${GS}27Q1.50${GS}1TAB12${GS}D270331${RS}`, `${PPN} AB12 2027-03-31`],
])('%j says %s', (raw, said) => expect(told(raw)).toBe(said));

/** The scanner types for one keyboard, the computer is set to another. */
test.each([
  [`]D201${G}1727033110ab12`, `${WHOLE} (caps-lock)`],
  [`01${G}1727033110ab12`, `${G} ab12 2027-03-31`],
  [`+h123abc01234567890d`, `${H} - - (caps-lock)`],
  [`]D1[)>06${GS}9n${PPN}${GS}1tab12${GS}d270331`, `${PPN} AB12 2027-03-31 (caps-lock)`],
  ['$déà&à)(é&é"\'(\'"é&"', 'keyboard-azerty'],
  [`à&àç(é&é"'('"é&"&èéèà""&&àQB&é`, `${WHOLE} (azerty)`],
  [`$déà&àç(é&é"'('"é&"&èéèà""&&àQB&é`, `${WHOLE} (azerty)`],
  [`à&àç(é&é"'('"é&"&èéèà""&&àQ?&é`, `${G} AM12 2027-03-31 (azerty)`],
  [`!èàé`, 'unknown-element'],
  [`+d201${G}1727033110AY12`, `${G} AZ12 2027-03-31 (qwertz)`],
  [`é+éířě+ěščřčšě+š+ýěýéšš++éAB+ě`, `${WHOLE} (qwertz)`],
  [`)!)(%@!@#$%$#@!#!&@&)##!!)&%&!@`, `${G} 75712 2027-03-31 (azerty)`],
  [`=!=)%"!"§$%$§"!§!/"/=§§!!=ab!"`, `${WHOLE} (qwertz)`],
  [`01${G}1727033110qb12`, `${G} qb12 2027-03-31`],
  [`ç(é&é"'('"é&"`, `${G} - - (azerty)`],
  [`!@#$%^&*(!@#`, 'keyboard-shift-lock'],
])('%j, damaged, says %s', (raw, said) => expect(told(raw)).toBe(said));
