import { isPlainDate } from '../../platform/calendar.js';
import { isGtin } from '../../web/input/gtin.js';
import type { Element } from './element-strings.js';

/**
 * Every application identifier of the GS1 General Specifications (section 3.2, figure 3.2-1; lengths as in GS1's own Syntax Dictionary):
 * its mark or a range of marks, then its value: n digits, x any of GS1's 82 signs, ".." up to. Where a scanner may leave the separator out,
 * since every scanner knows the length (section 7.8, figure 7.8.5-2), the two first digits say so.
 */
const TABLE = `
00 n18 | 01-03 n14 | 10 x..20 | 11-13 n6 | 15-17 n6 | 20 n2 | 21-22 x..20 | 235 x..28 | 240-241 x..30 | 242 n..6 | 243 x..20
250-251 x..30 | 253 n13x..17 | 254 x..20 | 255 n13n..12 | 30 n..8 | 37 n..8
3100-3105 n6 | 3110-3115 n6 | 3120-3125 n6 | 3130-3135 n6 | 3140-3145 n6 | 3150-3155 n6 | 3160-3165 n6
3200-3205 n6 | 3210-3215 n6 | 3220-3225 n6 | 3230-3235 n6 | 3240-3245 n6 | 3250-3255 n6 | 3260-3265 n6 | 3270-3275 n6 | 3280-3285 n6 | 3290-3295 n6
3300-3305 n6 | 3310-3315 n6 | 3320-3325 n6 | 3330-3335 n6 | 3340-3345 n6 | 3350-3355 n6 | 3360-3365 n6 | 3370-3375 n6
3400-3405 n6 | 3410-3415 n6 | 3420-3425 n6 | 3430-3435 n6 | 3440-3445 n6 | 3450-3455 n6 | 3460-3465 n6 | 3470-3475 n6 | 3480-3485 n6 | 3490-3495 n6
3500-3505 n6 | 3510-3515 n6 | 3520-3525 n6 | 3530-3535 n6 | 3540-3545 n6 | 3550-3555 n6 | 3560-3565 n6 | 3570-3575 n6
3600-3605 n6 | 3610-3615 n6 | 3620-3625 n6 | 3630-3635 n6 | 3640-3645 n6 | 3650-3655 n6 | 3660-3665 n6 | 3670-3675 n6 | 3680-3685 n6 | 3690-3695 n6
3900-3909 n..15 | 3910-3919 n3n..15 | 3920-3929 n..15 | 3930-3939 n3n..15 | 3940-3943 n4 | 3950-3955 n6
400-401 x..30 | 402 n17 | 403 x..30 | 410-417 n13 | 420 x..20 | 421 n3x..9 | 422 n3 | 423 n3n..12 | 424 n3 | 425 n3n..12 | 426 n3 | 427 x..3
4300-4301 x..35 | 4302-4306 x..70 | 4307 x2 | 4308 x..30 | 4309 n20 | 4310-4311 x..35 | 4312-4316 x..70 | 4317 x2 | 4318 x..20 | 4319 x..30
4320 x..35 | 4321-4323 n1 | 4324-4325 n10 | 4326 n6 | 4330-4333 n6x..1
7001 n13 | 7002 x..30 | 7003 n10 | 7004 n..4 | 7005 x..12 | 7006 n6 | 7007 n6n..6 | 7008 x..3 | 7009 x..10 | 7010 x..2 | 7011 n6n..4
7020-7022 x..20 | 7023 x..30 | 7030-7039 n3x..27 | 7040 n1x3 | 7041 x..4 | 710-717 x..20 | 7230-7239 x2x..28 | 7240 x..20 | 7241 n2 | 7242 x..25
7250 n8 | 7251 n12 | 7252 n1 | 7253-7254 x..40 | 7255 x..10 | 7256 x..90 | 7257 x..70 | 7258 x3 | 7259 x..40
8001 n14 | 8002 x..20 | 8003 n14x..16 | 8004 x..30 | 8005 n6 | 8006 n18 | 8007 x..34 | 8008 n8n..4 | 8009 x..50 | 8010 x..30 | 8011 n..12 | 8012 x..20
8013-8014 x..25 | 8017-8018 n18 | 8019 n..10 | 8020 x..25 | 8026 n18 | 8030 x..90 | 8110 x..70 | 8111 n4 | 8112 x..70 | 8200 x..70
90 x..30 | 91-99 x..90`;
const LENGTH_KNOWN = /^(0[0-4]|1[1-9]|20|3[1-6]|41)/;

/** Of these more is known than the length; a text that cannot be one was not meant as one. */
const MEANT: Readonly<Record<string, (value: string) => boolean>> = {
  '01': isGtin,
  '02': isGtin,
  ...Object.fromEntries(['11', '12', '13', '15', '16', '17'].map((id) => [id, isDay])),
};
const PARTS = /([nx])(\.\.)?(\d+)/g;

export const GS1_ELEMENTS: ReadonlyMap<string, Element> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [marks = '', format = ''] = entry.trim().split(' ');
      return marksIn(marks).map((id): [string, Element] => [
        id,
        { id, separated: !LENGTH_KNOWN.test(id), ...valueOf(id, format) },
      ]);
    }),
);

function marksIn(range: string): string[] {
  const [first = '', last = first] = range.split('-');
  const many = Number(last) - Number(first) + 1;
  return Array.from({ length: many }, (_, n) => String(Number(first) + n).padStart(first.length, '0'));
}

function valueOf(id: string, format: string): Omit<Element, 'id' | 'separated'> {
  const parts = [...format.matchAll(PARTS)].map(([, kind, upTo, length]) => {
    // Only the last part may be shorter; behind a fixed one it may be absent.
    return { kind, least: upTo ? 0 : Number(length), most: Number(length) };
  });
  const sum = (of: 'least' | 'most') => parts.reduce((total, part) => total + part[of], 0);
  const signs = parts.map((part) => `${part.kind === 'n' ? '\\d' : '[!-"%-?A-Z_a-z]'}{${part.least},${part.most}}`);
  const pattern = new RegExp(`^${signs.join('')}$`);
  const meant = MEANT[id];
  const fits = (value: string) => pattern.test(value) && (meant?.(value) ?? true);
  return { least: Math.max(1, sum('least')), most: sum('most'), fits };
}

/** YYMMDD; day 00 is the last of the month. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  return isPlainDate(`20${year}-${month}-${day === '00' ? '01' : day}`);
}
