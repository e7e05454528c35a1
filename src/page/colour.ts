/** How light a colour is to the eye, 0 to 1 on sRGB's own scale, and how much of it covers what is behind. */
export interface Shade {
  light: number;
  alpha: number;
}

/**
 * The shade of a computed colour. Browsers write those in few forms (CSS Color 4, 15): `rgb()`, the lab family and `color()`. Read from its
 * numbers, not painted and read back: no page's policy and no protection against fingerprints changes it. Wide spaces are taken for
 * sRGB, which is near enough to tell light from dark. Undefined for what is none of these.
 */
export function shadeOf(colour: string): Shade | undefined {
  const [, form, inside] = /^([a-z]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  if (form === undefined || inside === undefined) return undefined;
  const [channels = '', slashed] = inside.split('/');
  const words = channels.trim().split(/[\s,]+/);
  const space = form === 'color' ? words.shift() : form;
  const numbers = words.map(numberOf);
  const [a, b, c, fourth] = numbers;
  if (a === undefined || b === undefined || c === undefined || numbers.some(Number.isNaN)) return undefined;
  const light = lightIn(space ?? '', a, b, c);
  const alpha = slashed === undefined ? (fourth ?? 1) : numberOf(slashed.trim());
  return light === undefined ? undefined : { light: Math.min(1, Math.max(0, light)), alpha };
}

function lightIn(space: string, a: number, b: number, c: number): number | undefined {
  if (space === 'rgb' || space === 'rgba') return luma(a, b, c) / 255;
  // Lightness as the eye has it, of which luminance is about the third power.
  if (space === 'oklab' || space === 'oklch') return encoded(a ** 3);
  if (space === 'lab' || space === 'lch') return encoded(a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3);
  if (space.startsWith('xyz')) return encoded(b);
  if (space === 'srgb-linear') return encoded(luma(a, b, c));
  return /^(srgb|display-p3|a98-rgb|prophoto-rgb|rec2020)$/.test(space) ? luma(a, b, c) : undefined;
}

const luma = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** Luminance on sRGB's scale. */
const encoded = (y: number) => (y <= 0.0031308 ? 12.92 * y : 1.055 * y ** (1 / 2.4) - 0.055);
const numberOf = (word: string) => (word === 'none' ? 0 : Number(word));
