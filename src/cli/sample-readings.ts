import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../core/article/types.ts';
import type { TeacherReading } from '../core/notes/model.ts';
import { readReading } from '../core/notes/read.ts';
import { readHtml } from './html.ts';

/** A ready reading of one of our sample articles, as it ships beside the teacher's guide. */
export interface SampleReading {
  name: string;
  /** The reading pack, as a teacher would hand it out. */
  pack: string;
  reading: TeacherReading;
  article: Article;
}

/**
 * The ready readings: `readings/NAME.reading.json` for the sample article `NAME.html`.
 * @throws Error with file, place and reason where one is not sound
 */
export function sampleReadings(folder = 'assets/samples'): SampleReading[] {
  return readdirSync(join(folder, 'readings'))
    .filter((file) => file.endsWith('.reading.json'))
    .sort()
    .map((file) => {
      const name = basename(file, '.reading.json');
      const pack = readFileSync(join(folder, 'readings', file), 'utf8');
      const { reading, problems } = readReading(file, pack);
      if (!reading) throw new Error(problems.map(({ place, reason }) => `${file}: ${place}: ${reason}`).join('\n'));
      const { article } = readHtml(readFileSync(join(folder, `${name}.html`), 'utf8'), reading.article.url);
      if (!article) throw new Error(`${name}.html: has no article`);
      return { name, pack, reading, article };
    });
}
