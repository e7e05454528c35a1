import { type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/** Whether the trigger says what kind of event it is; "Trump won" may be any victory. */
export function isNamed(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (KINDS_OF_EVENT.has(wordAt(reading, i))) return true;
  return false;
}
const KINDS_OF_EVENT =
  wordSet(`coup putsch takeover uprising revolution revolt mutiny war conflict invasion annexation incursion offensive siege ceasefire truce election elections by-election vote
   referendum summit conference impeachment trial inauguration coronation shutdown earthquake earthquakes quake flood floods flooding hurricane typhoon
   cyclone tsunami wildfire wildfires eruption landslide crash disaster explosion explosions blast blackout fire attack attacks bombing bombings
   shooting shootings stabbing stabbings massacre hijacking assassination murder protest protests unrest riots blasts raid outbreak epidemic crisis`);
