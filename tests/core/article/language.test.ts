import { describe, expect, test } from 'vitest';
import { articleLanguage, languageOfText } from '../../../src/core/article/language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'The minister said on Tuesday that the talks had been moved to the capital, and that they would go on for a week.'],
  ['de', 'Der Minister sagte am Dienstag, dass die Gespräche in der Hauptstadt geführt werden und eine Woche dauern sollen.'],
  ['fr', 'Le ministre a dit mardi que les discussions avaient été déplacées dans la capitale et dureraient une semaine.'],
  ['es', 'El ministro dijo el martes que las conversaciones se habían trasladado a la capital y que durarían una semana.'],
  ['it', 'Il ministro ha detto martedì che i colloqui sono stati spostati nella capitale e che dureranno una settimana.'],
  ['nl', 'De minister zei dinsdag dat de gesprekken naar de hoofdstad zijn verplaatst en dat ze een week zullen duren.'],
  ['pt', 'O ministro disse na terça-feira que as conversas foram transferidas para a capital e que não durarão uma semana.'],
  ['pl', 'Minister powiedział we wtorek, że rozmowy zostały przeniesione do stolicy i że nie potrwają przez tydzień.'],
  ['tr', 'Bakan salı günü yaptığı açıklamada görüşmelerin başkente taşındığını ve bir hafta için daha süreceğini söyledi, ancak bu ve ile.'],
  ['ru', 'Министр сказал во вторник, что переговоры перенесены в столицу и что они продлятся не неделю, а две.'],
  ['ja', '大臣は火曜日、会談の場所が首都に移され、一週間続くと述べた。参加者は十か国から集まるという。さらに来月も続く見通しだ。'],
  ['zh', '部长星期二表示，会谈已移至首都举行，并将持续一周。来自十个国家的代表将出席会议，下个月还将继续举行。'],
  ['ko', '장관은 화요일 회담이 수도로 옮겨졌으며 일주일 동안 계속될 것이라고 말했다. 열 개 나라에서 대표들이 참석한다.'],
];

describe('language of a text', () => {
  test.each(TEXTS)('%s', (lang, text) => expect(languageOfText(text)).toBe(lang));
  test('too little text', () => expect(languageOfText('Ja.')).toBeUndefined());
});

describe('claims and text', () => {
  const english = TEXTS[0]?.[1] ?? '';
  const norwegian = 'Statsministeren sa tirsdag at det ikke er mulig å flytte samtalene til hovedstaden, og at de vil vare i en uke.';
  test.each([
    ['a claim that agrees keeps its region', english, ['en-GB'], 'en-gb'],
    ["a template's claim is overruled", english, ['de'], 'en'],
    ['a second claim may be right', english, ['de-DE', 'en_US'], 'en-us'],
    ['kin languages are parted by the claim', norwegian, ['nb-NO'], 'nb-no'],
    ['no claim', english, [undefined, ''], 'en'],
    ['no text', '', ['fr-CA'], 'fr-ca'],
    ['nonsense claims', english, ['<script>', 'xxxxx'], 'en'],
  ])('%s', (_name, text, claims, expected) => expect(articleLanguage(text, claims)).toBe(expected));
});
