import type { CaseOf } from '../../factories/cases.js';
import { passOn, rowsWritten, tally } from '../../factories/command-attack.js';
import { contextOf } from '../../setup/as-app.js';
import type { CaseCommand, UnderAttack } from './case-command.js';

const TWENTY = Array.from({ length: 20 }, (_, place) => place);

/** A command on a case that is sent again, and again at the same moment. */
export function sentOnceMore({ name, twice }: CaseCommand, it: UnderAttack): void {
  test(`${name}: the key once more is the same answer, with another body a refusal, by somebody else another key`, async () => {
    const [keyed, of] = [{ key: 'once', body: 'a' }, await it.ready()];
    expect(await it.send(it.right, of, keyed)).toBe('done');
    const elsewhere = { ...it.right, organisation: it.world.organisations.otherPharmacy };
    const colleague = await contextOf(it.world, 'pharmacist2');
    const answers: string[] = [];
    const rows = await rowsWritten(it.world, async () => {
      answers.push(await it.send(it.right, of, keyed));
      answers.push(await it.send(it.right, of, { ...keyed, body: 'b' }));
      answers.push(await it.send(colleague, of, keyed));
      answers.push(await it.send(elsewhere, of, keyed));
    });
    expect({ answers, rows }).toEqual({ answers: ['again', 'another-body', twice, 'not-found'], rows: [] });
    await passOn(it.world, of.id);
    const after: string[] = [];
    const late = await rowsWritten(it.world, async () => {
      after.push(await it.send(it.right, of, keyed));
      after.push(await it.send(it.right, of, { ...keyed, body: 'b' }));
      after.push(await it.send(it.right, of, { ...keyed, key: 'twice' }));
    });
    expect({ after, late }).toEqual({ after: ['again', 'another-body', 'not-found'], late: [] });
  });

  test(`${name}: who sends it again after their part ended hears no more than that it went on`, async () => {
    const of = await it.ready();
    expect((await it.post(of, 'sent')).status).toBe(200);
    await passOn(it.world, of.id);
    const told: object[] = [];
    const rows = await rowsWritten(it.world, async () => told.push((await it.post(of, 'sent')).body), 'HTTP');
    const { id } = of;
    const number = expect.any(Number) as number;
    expect({ told, rows }).toEqual({ told: [{ id, number, status: 'requested', moments: {}, moves: [] }], rows: [] });
  });

  test(`${name}: twenty at once write what one writes, with one key or with twenty`, async () => {
    const [alone, one, many] = [await it.ready(), await it.ready(), await it.ready()];
    const written = tally(await rowsWritten(it.world, () => it.send(it.right, alone, { key: 'alone' })));
    expect(written).toMatchObject({ '+ event': 1, '+ idempotency_key': 1 });
    let answers: string[] = [];
    const at = (of: CaseOf, key: (place: number) => string) => async () => {
      const sent = TWENTY.map(() => it.values(of));
      answers = await it.attack.sendAtOnce(it.right, sent, (place) => ({ key: key(place) }));
    };
    expect(
      tally(
        await rowsWritten(
          it.world,
          at(one, () => 'together'),
        ),
      ),
    ).toEqual(written);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(answers.filter((answer) => !['done', 'again', 'still-running'].includes(answer))).toEqual([]);
    expect(
      tally(
        await rowsWritten(
          it.world,
          at(many, (place) => `twin ${String(place)}`),
        ),
      ),
    ).toEqual(written);
    expect(answers).toEqual(['done', ...TWENTY.slice(1).map(() => twice)].sort());
  });

  test(`${name}: and so over HTTP, where nobody is told that it is the server’s fault`, async () => {
    const [alone, one, many] = [await it.ready(), await it.ready(), await it.ready()];
    const written = tally(await rowsWritten(it.world, () => it.post(alone, 'HTTP'), 'HTTP'));
    expect(written).toMatchObject({ '+ idempotency_key': 1 });
    let statuses: number[] = [];
    const at = (of: CaseOf, key: (place: number) => string) => async () => {
      statuses = (await Promise.all(TWENTY.map((place) => it.post(of, key(place))))).map(({ status }) => status);
    };
    expect(
      tally(
        await rowsWritten(
          it.world,
          at(one, () => 'HTTP together'),
          'HTTP',
        ),
      ),
    ).toEqual(written);
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(
      tally(
        await rowsWritten(
          it.world,
          at(many, (place) => `HTTP ${String(place)}`),
          'HTTP',
        ),
      ),
    ).toEqual(written);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 409, 422].includes(status))).toEqual([]);
  });
}
