import { parseArgs } from 'node:util';
import { InputError, readDay } from './input.ts';

/** A call that asks for nothing, or for things that do not go together; ends with 2. */
export class UsageError extends InputError {
  override name = 'UsageError';
}

const OPTIONS = {
  date: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  card: { type: 'string' },
  entities: { type: 'boolean' },
  explain: { type: 'boolean' },
  abstained: { type: 'boolean' },
  pack: { type: 'string', multiple: true },
  'check-pack': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
type Flag = keyof typeof OPTIONS;

/** What a call does; a flag of that name asks for it, files alone ask to be annotated. */
export type Mode = 'files' | 'jsonl' | 'card' | 'entities' | 'check-pack' | 'help';

/** The flags that each mode heeds. Any other would be ignored without a word, and is refused instead. */
const HEEDED: Readonly<Record<Exclude<Mode, 'help'>, readonly Flag[]>> = {
  files: ['date', 'lang', 'json', 'explain', 'abstained', 'pack'],
  jsonl: ['pack'],
  card: ['date', 'json', 'pack'],
  entities: ['pack'],
  'check-pack': [],
};
const ASKING = ['jsonl', 'card', 'entities', 'check-pack'] as const;
/** The account of every candidate has one form, and tells abstentions anyway. */
const NOT_EXPLAINED = ['json', 'abstained'] as const;

/** A call as its flags say it. */
export interface Call {
  mode: Mode;
  /** Files to annotate, or packs to check. */
  files: readonly string[];
  values: { date?: string; lang?: string; json?: boolean; card?: string; explain?: boolean; abstained?: boolean; pack?: string[] };
}

/**
 * Reads the flags of one call.
 * @throws UsageError that names the flags that are unknown or do not go together, InputError for a day that is none
 */
export function readFlags(args: readonly string[]): Call {
  const { values, positionals: files } = parse(args);
  if (values.help) return { mode: 'help', files, values };
  const given = (Object.keys(values) as Flag[]).filter((flag) => values[flag] !== undefined);
  const [asked, another] = ASKING.filter((flag) => given.includes(flag));
  if (asked && another) throw apart(asked, another);
  if (asked === 'check-pack' && !files.length) throw new UsageError('--check-pack: names no file to check');
  if (asked !== undefined && asked !== 'check-pack' && files.length) throw new UsageError(`--${asked}: takes no file, and got ${files.join(', ')}`);
  if (asked === undefined && !files.length) throw new UsageError('nothing to do: names no file');
  const mode = asked ?? 'files';
  const idle = given.find((flag) => flag !== asked && !HEEDED[mode].includes(flag));
  if (idle) throw asked ? apart(asked, idle) : new UsageError(`--${idle}: has no use here`);
  const unexplained = values.explain && NOT_EXPLAINED.find((flag) => values[flag]);
  if (unexplained) throw apart('explain', unexplained);
  if (values.date !== undefined) readDay('--date', values.date);
  return { mode, files, values };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'unknown flag');
  }
}

const apart = (one: Flag, other: Flag) => new UsageError(`--${one} and --${other} do not go together`);
