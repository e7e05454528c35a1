import { describe, expect, it } from 'vitest';
import { readFlags, UsageError } from '../../src/cli/flags.ts';
import { InputError } from '../../src/cli/input.ts';

describe('flags that go together', () => {
  it.each([
    ['a.txt b.html --date 2023-09-05 --lang en --json --abstained --pack p.csv', 'files'],
    ['a.txt --explain --date 2023-09-05T08:00:00Z', 'files'],
    ['--jsonl --pack p.csv', 'jsonl'],
    ['--card russia --date 2023-09-05 --json', 'card'],
    ['--entities', 'entities'],
    ['--check-pack p.csv q.json', 'check-pack'],
    ['--help --check-pack', 'help'],
  ])('%s', (args, mode) => expect(readFlags(args.split(' ')).mode).toBe(mode));
});

describe('flags that would be ignored', () => {
  it.each([
    ['--check-pack --card x', '--card and --check-pack'],
    ['--check-pack --entities', '--entities and --check-pack'],
    ['--check-pack --jsonl', '--jsonl and --check-pack'],
    ['--check-pack p.csv --json', '--check-pack and --json'],
    ['--check-pack', '--check-pack: names no file'],
    ['a.txt --explain --json', '--explain and --json'],
    ['a.txt --explain --abstained', '--explain and --abstained'],
    ['--jsonl --date 2023-09-05', '--jsonl and --date'],
    ['--entities --explain', '--entities and --explain'],
    ['--card russia --lang en', '--card and --lang'],
    ['--card russia a.txt', '--card: takes no file, and got a.txt'],
    ['--date 2023-09-05', 'names no file'],
    ['--colour a.txt', '--colour'],
  ])('%s is refused and told', (args, told) => {
    expect(() => readFlags(args.split(' '))).toThrow(UsageError);
    expect(() => readFlags(args.split(' '))).toThrow(told);
  });

  it.each(['2023-02-30', '2023-13-01', '2023-9-5', '2023-09', 'yesterday', '2023-09-05Tnoon'])('--date %s is no day', (day) => {
    expect(() => readFlags(['a.txt', '--date', day])).toThrow(InputError);
    expect(() => readFlags(['a.txt', '--date', day])).toThrow(`--date: is no day (2023-09-05): ${day}`);
  });
});
