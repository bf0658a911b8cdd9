/** The answer is at another address: a browser goes there. */
export class Redirect {
  constructor(readonly url: string) {}
}
