/** Terms after which series and fraction have long converged. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;

/** x^a·e^−x / Γ(a) for a half or whole `a`, by logarithms: Γ(½) = √π, Γ(1) = 1, Γ(a + 1) = a·Γ(a). */
function leading(a: number, x: number): number {
  let logGamma = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let k = Number.isInteger(a) ? 1 : 0.5; k < a; k++) logGamma += Math.log(k);
  return Math.exp(a * Math.log(x) - x - logGamma);
}

/** The lower part by its series Σ x^k / (a (a+1) … (a+k)): quick where x is small. */
function lowerPart(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MOST_TERMS && term > sum * PRECISION; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * leading(a, x);
}

/** The upper part by its continued fraction, worked out by Lentz's method: quick where x is large. */
function upperPart(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / Number.MIN_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < PRECISION * 10) break;
  }
  return fraction * leading(a, x);
}

/**
 * How likely a chi-square of some degrees of freedom is at least this large: `pchisq(x, df, lower.tail = FALSE)` of R,
 * the upper regularised incomplete gamma function Q(df/2, x/2) (Abramowitz & Stegun 6.5.29, 6.5.31, 26.4.19).
 * @param x not negative
 * @param df a whole number from 1 up
 */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  return half < a + 1 ? 1 - lowerPart(a, half) : upperPart(a, half);
}
