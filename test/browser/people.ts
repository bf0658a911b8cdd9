import { expect, type Page } from '@playwright/test';

export type Who =
  | 'huisarts'
  | 'anderehuisarts'
  | 'apotheek'
  | 'apotheek2'
  | 'andereapotheek'
  | 'thuiszorg'
  | 'coordinator'
  | 'hoofdapotheker'
  | 'beheer'
  | 'inzage';

/** One click, as everybody does who tries the demonstration. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await page.goto('/sign-in');
  await page.locator(`form:has(input[value="${who}@demo.invalid"]) button`).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Werklijst|Stand van het systeem|Wat wilt u doen/ }),
  ).toBeVisible();
  // Keys are caught once the scripts of the page have run.
  await page.waitForLoadState();
}

/** Whoever has no button on the sign-in page, with their address and the password that all have here. */
export async function signInByForm(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  const form = page.locator('form:has(input[type="email"])').first();
  await form.locator('input[type="email"]').fill(email);
  await form.locator('input[type="password"]').fill('demo');
  await form.locator('button').click();
  await expect(page).not.toHaveURL(/sign-in|session/);
}

export interface Answer {
  id: string;
  number: number;
  offerLapsesAt: string;
}

/** What is not the subject of a journey is brought about as a machine would, on behalf of whoever is signed in here. */
export class Machine {
  private constructor(
    private readonly page: Page,
    private readonly token: string,
  ) {}

  static async of(page: Page): Promise<Machine> {
    const answer = await page.request.get('/session', { headers: { accept: 'application/json' } });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    return new Machine(page, csrfToken);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.page.request.get(path, { headers: { accept: 'application/json' } });
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async post<T = Answer>(path: string, data: object = {}): Promise<T> {
    const headers = { accept: 'application/json', 'x-csrf-token': this.token, 'idempotency-key': crypto.randomUUID() };
    const answer = await this.page.request.post(path, { headers, data });
    expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }
}

export const aRequest = (birthName: string, more: object = {}) => ({
  patient: { birthName, initials: 'A.B.', birthDate: '1943-05-17', sex: 'female', postcode: '2512AB', houseNumber: 12 },
  placeOfStay: 'home',
  urgency: 'urgent',
  lifeExpectancy: 'weeks1to2',
  opioidNaive: true,
  consent: true,
  signature: { confirmed: true },
  ...more,
});

/** Nobody shares a patient: two requests for one person are a duplicate. */
export const aName = (): string =>
  `Van ’t Één-Oğuz ${Math.random()
    .toString(36)
    .replaceAll(/[^a-z]/g, '')}`;

interface Standard {
  slots: { code: string; kind: string; min: number; max: number; products: { code: string }[] }[];
}

/** Twelve slots in a row teach nothing new: what is not the subject is filled as a machine would. */
/** Of a slot that the demonstration rations in every kit. */
const LEFT_OF: Record<string, number> = { H4: 8 };

export async function fillKit(machine: Machine, kit: string, but: string[] = []): Promise<void> {
  const { standard } = await machine.get<{ standard: { id: string } }>(kit);
  const { slots } = await machine.get<Standard>(`/standards/${standard.id}`);
  for (const { code, min, max, products } of slots.filter(
    ({ kind, code }) => kind !== 'document' && !but.includes(code),
  ))
    await machine.post(`${kit}/slots/${code}`, {
      ...{
        slot: code,
        product: products[0]?.code,
        quantity: Math.min(min || max, LEFT_OF[code] ?? Infinity),
        lot: 'PROEF1',
        expiry: '2029-03-31',
      },
    });
}
