/** The answer is at another address: a browser goes there. */
export class Elsewhere {
  constructor(readonly url: string) {}
}
