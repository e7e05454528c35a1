/** Making a reading: a pure reducer with undo. Times and ids come from the caller. */
import { NOTE_LIMITS as L } from './limits.ts';
import type { Note, TeacherReading } from './model.ts';
import { cleanText } from './safe-text.ts';

/** `writing`: the hand is still in the field, and what it writes next belongs to the same step. */
export type Change =
  | { do: 'add'; notes: readonly Note[] }
  | {
      do: 'edit';
      id: string;
      change: Partial<Pick<Note, 'text' | 'more' | 'answer' | 'title' | 'type' | 'blank' | 'quote'>> & { tryFirst?: boolean };
      writing?: boolean;
    }
  | { do: 'remove'; id: string }
  | { do: 'drop'; entities: readonly string[] }
  | { do: 'take-back'; entity: string }
  | { do: 'head'; change: Partial<Pick<TeacherReading, 'title' | 'author' | 'length' | 'lang'>>; writing?: boolean }
  | { do: 'density'; density: TeacherReading['density'] };

/** A reading with what it was before. */
export interface Draft {
  now: TeacherReading;
  past: readonly TeacherReading[];
  /** The field that is being written in: its next change is no step of its own. */
  writing?: string;
}

export const draftOf = (reading: TeacherReading): Draft => ({ now: reading, past: [] });

/** The draft after a change; the same draft where nothing changes. */
export function change(draft: Draft, wanted: Change, time: string): Draft {
  const next = apply(draft.now, wanted, time);
  if (next === draft.now) return draft;
  const field = fieldOf(wanted);
  const past = field !== undefined && field === draft.writing ? draft.past : [...draft.past, draft.now].slice(-L.undo);
  const writing = 'writing' in wanted && wanted.writing ? field : undefined;
  return { now: { ...next, modified: time }, past, ...(writing === undefined ? {} : { writing }) };
}

const fieldOf = (wanted: Change): string | undefined =>
  wanted.do === 'edit' || wanted.do === 'head' ? [...(wanted.do === 'edit' ? [wanted.id] : []), ...Object.keys(wanted.change)].join(' ') : undefined;

/** The draft before its last step. Taking back is a change, too: with the old time it would count as older than a file saved meanwhile. */
export function undo(draft: Draft, time: string): Draft {
  const before = draft.past.at(-1);
  return before ? { now: { ...before, modified: time }, past: draft.past.slice(0, -1) } : draft;
}

/** The draft after its reading was changed elsewhere: one more step, which can be taken back; the same draft where that is known already. */
export function takeOver(draft: Draft, stored: TeacherReading): Draft {
  const { now, past } = draft;
  const known = stored.modified === now.modified && stored.version === now.version;
  return known ? draft : { now: stored, past: [...past, now].slice(-L.undo) };
}

function apply(reading: TeacherReading, wanted: Change, time: string): TeacherReading {
  const { notes, dropped } = reading;
  switch (wanted.do) {
    case 'add': {
      const ids = new Set(notes.map(({ id }) => id));
      // Kept twice in haste, a proposal is one note all the same.
      const explained = new Set(notes.flatMap(({ entity, type }) => (type === 'question' ? [] : [entity])));
      const fresh = ({ id, entity }: Note) => !ids.has(id) && (entity === undefined || !explained.has(entity));
      const added = wanted.notes.filter(fresh).slice(0, L.notes - notes.length);
      if (added.length === 0) return reading;
      const entities = new Set(added.map(({ entity }) => entity));
      return {
        ...reading,
        notes: [...notes, ...added.map(clean).map((note) => told(note, reading))].sort(inOrder),
        dropped: dropped.filter((id) => !entities.has(id)),
      };
    }
    case 'edit':
      return { ...reading, notes: notes.map((note) => (note.id === wanted.id ? clean(edited(note, wanted.change, time)) : note)) };
    case 'remove':
      return { ...reading, notes: notes.filter(({ id }) => id !== wanted.id) };
    case 'drop': {
      const gone = new Set(wanted.entities);
      // What she asks about a name stays hers; only the explanation goes.
      const kept = notes.filter(({ entity, type }) => entity === undefined || type === 'question' || !gone.has(entity));
      return { ...reading, notes: kept, dropped: [...new Set([...dropped, ...gone])].slice(-L.notes) };
    }
    case 'take-back':
      return { ...reading, dropped: dropped.filter((id) => id !== wanted.entity) };
    case 'head': {
      const { author, ...rest } = { ...reading, ...wanted.change };
      const name = cleanText(author ?? '', L.title);
      return { ...rest, title: cleanText(rest.title, L.title) || reading.title, ...(name === '' ? {} : { author: name }) };
    }
    case 'density': {
      const { density: _, ...rest } = reading;
      return wanted.density === undefined ? rest : { ...rest, density: wanted.density };
    }
  }
}

function edited(note: Note, wanted: Extract<Change, { do: 'edit' }>['change'], time: string): Note {
  const { tryFirst, ...texts } = wanted;
  const { tryFirst: before, lang, ...rest } = { ...note, ...texts, modified: time };
  // What the teacher writes is in the language of her reading.
  const kept = lang === undefined || texts.text !== undefined ? rest : { ...rest, lang };
  return (tryFirst ?? before) ? { ...kept, tryFirst: true } : kept;
}

/** A note with its language only where that is not the reading's. */
function told(note: Note, reading: TeacherReading): Note {
  const { lang, ...rest } = note;
  return lang === undefined || lang === reading.lang ? rest : note;
}

/** Texts as a file may hold them; empty ones are none. */
function clean(note: Note): Note {
  const { more, answer, title, text, ...rest } = note;
  const part = <K extends string>(key: K, value: string | undefined, most: number) => {
    const kept = cleanText(value ?? '', most);
    return kept === '' ? {} : ({ [key]: kept } as Record<K, string>);
  };
  return { ...rest, text: cleanText(text, L.text) || '…', ...part('more', more, L.text), ...part('answer', answer, L.text), ...part('title', title, L.title) };
}

const inOrder = (a: Note, b: Note) => (a.quote?.start ?? -1) - (b.quote?.start ?? -1);
