const FIRST = ['/test/attacks/', '/test/faults/', '/test/journeys/', '/test/'];

/** What takes long begins early, or at the end one worker would be busy with it alone. Larger files have more stories. */
export default class LongestFirst {
  sort(tests) {
    const rank = ({ path }) => FIRST.findIndex((folder) => path.includes(folder)) + 1 || FIRST.length + 1;
    const size = (test) => test.context.hasteFS.getSize(test.path) ?? 0;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  /** Jest asks for these too. */
  allFailedTests = (tests) => tests;
  cacheResults = () => undefined;
  shard = (tests) => tests;
}
