/** A slot, how many, and the products that hold the same: `M2:10:90000002,90000003`. */
export const WAY = /^[A-Z]\d{1,2}:[1-9]\d{0,2}:(\d{8}|\d{14})(,(\d{8}|\d{14})){0,19}$/;
export const MOST_TAKEN = 200;
