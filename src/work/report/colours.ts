/** Backgrounds of reports; black text on each has a contrast above 12:1. Bands stand where bold would cost one more call. */
export const COLOURS = {
  title: '#cfe3f2',
  finding: '#fff6d9',
  section: '#e6f0f8',
  header: '#e8eaed',
} as const;

/** Colours of charts, of Okabe and Ito: each has a contrast above 3:1 against white, which `paper` is. `grey` is for grounds. */
export const CHART_COLOURS = {
  paper: '#ffffff',
  grey: '#767676',
  blue: '#0072b2',
  green: '#009e73',
  vermillion: '#d55e00',
} as const;
