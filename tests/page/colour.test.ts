import { expect, test } from 'vitest';
import { shadeOf } from '../../src/page/colour.ts';

/** The same greys in every form that browsers write computed colours in. */
test.each([
  ['rgb(238, 238, 238)', 0.93],
  ['rgba(20, 20, 20, 0.5)', 0.08],
  ['oklch(0.95 0 0)', 0.93],
  ['oklch(0.2 0.02 260)', 0.09],
  ['oklch(0.279 0.041 260.031)', 0.16],
  ['oklab(0.95 0.01 -0.02 / 0.9)', 0.93],
  ['lab(94 0 0)', 0.93],
  ['lab(8.2 none none)', 0.09],
  ['lch(94 0.5 none)', 0.93],
  ['color(srgb 0.93 0.93 0.93)', 0.93],
  ['color(srgb-linear 0.85 0.85 0.85)', 0.93],
  ['color(display-p3 0.93 0.93 0.93 / 0.5)', 0.93],
  ['color(xyz-d65 0.81 0.85 0.92)', 0.93],
  ['rgb(0, 0, 0)', 0],
  ['oklch(1 0 0)', 1],
])('%s is as light as %f', (colour, light) => {
  expect(Math.abs((shadeOf(colour)?.light ?? Number.NaN) - light)).toBeLessThan(0.02);
});

test.each([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgb(1, 2, 3)', 1],
  ['oklch(0.5 0.1 20 / 0)', 0],
  ['color(srgb 1 1 1 / 0.25)', 0.25],
])('%s covers %f', (colour, alpha) => {
  expect(shadeOf(colour)?.alpha).toBe(alpha);
});

test.each(['', 'transparent', 'red', 'color(--own 1 2 3)', 'device-cmyk(0 0 0 1)', 'oklch(from red l c h)'])('%s is none of these', (colour) => {
  expect(shadeOf(colour)).toBeUndefined();
});
