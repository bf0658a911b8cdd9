// Warm is when a case costs what it cost before: its code is compiled, its statements are planned on every connection.
const WINDOW_SECONDS = 2;
const STILL = 0.95;
/** Each of eight connections plans a statement anew until its sixth time, and not each case meets every connection. */
const CASES = 160;

/** Says so when the cost still falls at the end of its time. */
export async function warmUp(name, run, atMostSeconds) {
  const costs = [];
  let [cases, warm] = [0, false];
  for (let seconds = 0; seconds < atMostSeconds && !warm; seconds += WINDOW_SECONDS) {
    const window = await run(WINDOW_SECONDS);
    cases += window.cases;
    costs.push(window.postgresMs + window.nodeMs);
    warm = cases >= CASES && standsStill(costs);
  }
  const course = costs.map((cost) => cost.toFixed(1)).join(', ');
  console.log(
    warm
      ? `${name}: warm; a case cost ${course} ms of CPU`
      : `${name}: NOT WARM, a case still gets cheaper after ${atMostSeconds} s (${course} ms of CPU): its figures are worse than in life`,
  );
}

/** Neither of the last two was much cheaper than all before them. */
function standsStill(costs) {
  if (costs.length < 4) return false;
  const before = Math.min(...costs.slice(0, -2));
  return costs.slice(-2).every((cost) => cost >= STILL * before);
}
