// Several rounds as one figure: the middle one, with the least and the most of them.
export function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

export function range(values, digits = 1) {
  const said = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  const most = middle(values).toFixed(digits);
  return said[0] === said[1] ? most : `${most} (${said.join('-')})`;
}
