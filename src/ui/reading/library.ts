import type { TeacherReading } from '../../core/notes/model.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keepFocus, keyed } from '../shared/keys.ts';
import type { ReadingActions } from './actions.ts';
import type { Line } from './line.ts';
import { readingList } from './list.ts';
import { offerReadings } from './offer.ts';
import { refusal } from './refusal.ts';
import { takeFiles } from './take.ts';

export interface LibraryWays {
  open(as: 'make' | 'study', reading: TeacherReading): Promise<void>;
  /** Draws what the panel shows, if that is the list; done when it is drawn. */
  redraw(): Promise<void>;
}

type Readings = Awaited<ReturnType<ReadingActions['readings']>>;

/**
 * The readings that are kept: read, edited, copied, deleted, taken from files.
 * @returns draws them; `readable` where a new one can be begun
 */
export function library(
  body: HTMLElement,
  offer: HTMLElement,
  words: Words,
  act: ReadingActions,
  { say, attempt }: Line,
  ways: LibraryWays,
): (found: Readings, readable: boolean) => void {
  const { text } = words;
  /** Opens a reading where its article is at hand, and says so, or its news. */
  const present = async (reading: TeacherReading, ...news: (string | Node)[]) => {
    if ((await act.readings()).here.some((found) => found.reading.id === reading.id)) {
      await ways.open('study', reading);
      return say(...(news.length ? news : [text('reading_opened', reading.title)]));
    }
    await ways.redraw();
    return say(text('reading_elsewhere', reading.title, reading.article.url), ' ', ...news);
  };
  /** What was changed here after the file was made stays; the file's own is one press away, and so is the way back. */
  const presentNewer = (newer: TeacherReading, older: TeacherReading) => {
    const swap = (label: string, to: TeacherReading, then: () => Promise<void>) => {
      const key: HTMLButtonElement = keyed(
        button(label, () => attempt(act.keep(to), then, key), 'plain'),
        'swap',
      );
      return key;
    };
    const back = () => swap(text('reading_newer_back'), newer, () => present(newer));
    const taken = () => present(older, text('reading_file_taken', older.title), ' ', back());
    return present(newer, text('reading_newer_here', newer.title), ' ', swap(text('reading_take_file'), older, taken));
  };
  const take = async (chosen: File) => {
    body.closest('details')?.setAttribute('open', '');
    const { reading, older, problems } = await act
      .open(chosen)
      .catch(() => ({ reading: undefined, older: undefined, problems: [{ file: chosen.name, place: '', reason: text('not_saved') }] }));
    if (!reading) return say(...refusal(chosen.name, problems, words));
    return older ? presentNewer(reading, older) : present(reading);
  };
  const file = takeFiles(body.ownerDocument, words, (chosen) => void take(chosen));

  const forget = (one: Pick<TeacherReading, 'id' | 'title'>) =>
    attempt(act.forget(one.id), async (back) => {
      const again = async () => {
        say();
        await ways.redraw();
        body.querySelector<HTMLElement>(`[data-key="${CSS.escape(`read ${one.id}`)}"]`)?.focus();
      };
      const bring: HTMLButtonElement = keyed(
        button(text('reading_bring_back'), () => attempt(back(), again, bring), 'plain'),
        'bring-back',
      );
      await ways.redraw();
      say(text('reading_forgotten', one.title), ' ', bring);
      bring.focus();
    });
  const copy = (one: TeacherReading) =>
    attempt(act.copy(one), async (copied) => {
      await ways.redraw();
      say(text('reading_copied', copied.title));
    });
  const begin = () => attempt(act.begin(words.locale), (begun) => begun && ways.open('make', begun));

  return (found, readable) => {
    const unfolded = body.querySelector('details.elsewhere[open]') !== null;
    keepFocus(offer, () =>
      refill(
        offer,
        offerReadings(found.here, words, ({ reading }) => void ways.open('study', reading)),
      ),
    );
    keepFocus(body, () =>
      refill(
        body,
        h('p', { class: 'soft' }, text('reading_why'), ' ', h('a', { href: 'guide.html', target: '_blank' }, text('guide_link'))),
        readingList(found, unfolded, words, {
          read: (one) => void ways.open('study', one),
          edit: (one) => void ways.open('make', one),
          copy,
          save: act.save,
          saveTorn: act.saveTorn,
          forget,
        }),
        readable && keyed(button(text('reading_prepare'), begin, 'main'), 'prepare'),
        file,
      ),
    );
  };
}
