/** What students take with them: cards for Anki, and a file of their answers. */
import { NOTE_LIMITS as L } from './limits.ts';
import type { TeacherReading } from './model.ts';
import { cleanText } from './safe-text.ts';

/** A student's answers by note id. */
export type Answers = Readonly<Record<string, string>>;

const field = (text: string) => `"${text.replaceAll('"', '""').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}"`;

/** The notes as a text file that Anki imports: front, back and tag, parted by tabs. */
export function ankiText({ notes, title, length }: TeacherReading): string {
  const tag = `backgrounder::${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const rows = notes.flatMap((note) => {
    const more = length === 'full' && note.more !== undefined ? `\n${note.more}` : '';
    if (note.type === 'question') return note.answer === undefined ? [] : [[note.text, note.answer]];
    const front = note.title ?? note.quote?.exact;
    return front === undefined ? [] : [[front, note.text + more]];
  });
  return `${['#separator:tab', '#html:true', '#tags column:3', ...rows.map(([front = '', back = '']) => [field(front), field(back), tag].join('\t'))].join('\n')}\n`;
}

/** A student's answers as a page of text that she may hand in. */
export function answersText({ notes, title, article }: TeacherReading, answers: Answers, name: string, day: string): string {
  const asked = notes.filter((note) => note.type === 'question' || note.tryFirst);
  const lines = asked.flatMap((note, i) => [
    `${i + 1}. ${note.type === 'question' ? note.text : (note.title ?? note.quote?.exact ?? '')}`,
    cleanText(answers[note.id] ?? '', L.answer) || '–',
    '',
  ]);
  return `${[title, article.url, [cleanText(name, L.title), day].filter(Boolean).join(', '), '', ...lines].join('\n')}\n`;
}
