import type { TeacherReading } from '../../../src/core/notes/model.ts';
import { quoteOf } from '../../../src/core/notes/quote.ts';
import { sampleText } from './edited.ts';

const text = sampleText('2023-ukraine-north-korea');
const quote = (words: string) => quoteOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const dates = { created: '2026-11-23T10:00:00.000Z', modified: '2026-11-23T11:00:00.000Z' };

/** A reading with every kind of note and every field. */
export const FULL: TeacherReading = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  title: 'Shells for Moscow',
  author: 'M. Brandt, year 10',
  lang: 'en',
  version: 3,
  ...dates,
  article: { url: 'https://news.example/2023/kim-and-putin', title: 'Kim and Putin may meet', date: '2023-09-06' },
  length: 'full',
  density: 'light',
  notes: [
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
      type: 'definition',
      text: 'Minister of Defence of Russia, 2012–2024.',
      more: 'Later secretary of the Security Council.',
      title: 'Sergei Shoigu',
      quote: quote('Sergei Shoigu'),
      entity: 'sergei-shoigu',
      kind: 'person',
      tryFirst: true,
      ...dates,
    },
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000003',
      type: 'question',
      text: 'Why do shells matter so much?\nGive two reasons.',
      answer: 'Both armies fire more than Europe makes.',
      quote: quote('A war of shells'),
      ...dates,
    },
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000004',
      type: 'note',
      text: 'Read the whole text once before you open a note: 3 < 4 & “so on” \u{1f4d6}.',
      ...dates,
    },
  ],
  dropped: ['united-states'],
};
