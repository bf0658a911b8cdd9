import type pg from 'pg';

export interface Described {
  values: number;
  columns: string[];
}

interface Wire {
  parse(query: { name: string; text: string }): void;
  describe(what: { type: 'S'; name: string }): void;
  sync(): void;
  once(event: 'parameterDescription', then: (message: { parameterCount: number }) => void): void;
}

/** What the server says of a statement before anything is bound or run: how many values it asks, which columns it answers. */
export function described(client: pg.Client, text: string): Promise<Described> {
  return new Promise((resolve, reject) => {
    const found: Described = { values: 0, columns: [] };
    const question = {
      submit(wire: Wire) {
        wire.once('parameterDescription', ({ parameterCount }) => (found.values = parameterCount));
        wire.parse({ name: '', text });
        wire.describe({ type: 'S', name: '' });
        wire.sync();
      },
      handleRowDescription: ({ fields }: { fields: { name: string }[] }) =>
        (found.columns = fields.map(({ name }) => name)),
      handleError: reject,
      handleReadyForQuery: () => resolve(found),
    };
    client.query(question as unknown as pg.Submittable);
  });
}
