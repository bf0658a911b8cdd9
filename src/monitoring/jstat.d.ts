declare module 'jstat' {
  const jstat: {
    /** The quantile of a chi-square distribution. */
    readonly chisquare: { inv(probability: number, degreesOfFreedom: number): number };
  };
  export default jstat;
}
