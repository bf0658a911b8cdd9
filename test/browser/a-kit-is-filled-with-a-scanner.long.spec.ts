import { expect, test, type Page } from '@playwright/test';
import { violationsAt } from './accessible.js';
import { Machine, signIn } from './people.js';

interface Kit {
  standard: { id: string };
  lines: { slot: string; lot: string }[];
}
interface Standard {
  slots: { code: string; kind: string; max: number; products: { gtin: string }[] }[];
}

/** A kit to fill, and a pack of each lot that goes into it one by one. */
async function begin(page: Page): Promise<{ kit: string; machine: Machine; packs: string[] }> {
  await signIn(page, 'apotheek');
  await page.goto('/kits');
  await page.getByRole('button', { name: 'Kit samenstellen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kit samenstellen');
  const kit = new URL(page.url()).pathname.replace('/lines', '');
  const machine = await Machine.of(page);
  const { standard } = await machine.get<Kit>(kit);
  const { slots } = await machine.get<Standard>(`/standards/${standard.id}`);
  const packs = slots
    .filter(({ kind }) => kind !== 'document')
    .flatMap(({ code, max, products }) =>
      Array.from({ length: max }, (_, n) => `01${products[0]?.gtin ?? ''}1729033110${code}-${String(n)}`),
    );
  return { kit, machine, packs };
}

/** Keys as fast as a scanner's, to whatever has the focus; two scans are 60 ms apart. */
async function scan(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
}

test('of forty-eight scans in a row, three of them wrong, forty-five are in the kit once and three are told', async ({
  page,
}) => {
  const { kit, machine, packs } = await begin(page);
  await page.getByLabel('Aantal per scan').fill('1');
  const codes = packs.slice(0, 45);
  codes.splice(5, 0, 'hallo wereld');
  codes.splice(20, 0, codes[3]?.replace(/^01(\d{13})\d/, '01$10') ?? '');
  codes.splice(40, 0, '0109999999999994172903311012345');
  await page.getByRole('link', { name: /^M1/ }).first().focus();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await scan(page, codes);
  const answers = page.locator('[data-answer]');
  await expect(answers).toHaveCount(48);
  await expect(answers.filter({ hasText: 'In de kit' }).filter({ hasNotText: 'Niet in de kit' })).toHaveCount(45);
  await expect(answers.filter({ hasText: 'Niet in de kit' })).toHaveCount(3);
  const { lines } = await machine.get<Kit>(kit);
  // Element 01 with its product, 17 with the day, and the mark of 10 come before the lot.
  expect(lines.map(({ lot }) => lot).sort()).toEqual(
    packs
      .slice(0, 45)
      .map((pack) => pack.slice(26))
      .sort(),
  );
  expect(loads).toEqual([]);
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
});

test('a scan goes on after an error and in another field, and what a person types stays theirs', async ({ page }) => {
  const { packs } = await begin(page);
  const each = page.getByLabel('Aantal per scan');
  await each.fill('');
  await each.pressSequentially('1');
  await page.waitForTimeout(400); // whoever typed takes the scanner
  await scan(page, [packs[0] ?? '']);
  await expect(each, 'the scanner typed into it, and it holds what it held').toHaveValue('1');
  await scan(page, ['zomaar iets']);
  await expect(page.locator('[data-answer]').first()).toContainText('kunnen we niet lezen');
  await page
    .getByRole('link', { name: 'Kit samenstellen' })
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .click();
  await scan(page, [packs[1] ?? '']);
  await expect(page.locator('[data-answer]')).toHaveCount(3);
  await expect(page.locator('[data-answer]').first()).toContainText('2 van 10');
});

test('a question is answered where it stands, and the connection may be away for a while', async ({ page }) => {
  const { kit, machine, packs } = await begin(page);
  await scan(page, [packs[0]?.replace(/10M1-0$/, '10AB123010') ?? '']);
  await page.getByRole('button', { name: 'Het is charge AB12', exact: true }).click();
  await expect(page.locator('[data-answer]').first()).toContainText('charge AB12, 31 maart 2029: 10 van 10');
  await page.context().setOffline(true);
  await scan(page, [packs[10] ?? '']);
  await expect(page.getByText('even geen verbinding')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator('[data-answer]').first()).toContainText('In de kit');
  expect((await machine.get<Kit>(kit)).lines.map(({ slot }) => slot)).toEqual(['M1', 'M2']);
});

test('who checks scans the packs again, and each that is as the list says is ticked', async ({ page }) => {
  const { kit, packs } = await begin(page);
  await scan(page, [packs[0] ?? '', packs[10] ?? '']);
  await expect(page.locator('[data-answer]').first()).toContainText('In de kit');
  await page.goto(`${kit}/check`);
  await page.getByRole('checkbox').last().focus();
  await scan(page, [packs[10] ?? '', packs[1] ?? '']);
  await expect(page.getByRole('checkbox', { name: 'M2' })).toBeChecked();
  await expect(page.locator('[data-answer]').first()).toContainText('een andere charge');
  await expect(page.getByRole('checkbox', { name: 'M1' })).not.toBeChecked();
  expect(await violationsAt(page, [1280, 390])).toEqual([]);
});
