import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/cli/documents.ts';
import { engine, linksOf } from './linked.ts';

/** Texts that name somebody, and words of theirs that mean something else: the whole words, so that she may stand beside them. */
describe('words that mean nobody named in the text', () => {
  it.each([
    ['Theresa May was in Brussels. Ministers expect her back on 9 May at noon.', '9 May', 'theresa-may', '2018-04-29'],
    ['Theresa May was in Brussels. The ballot of May 17 is near, and May is calm.', 'May 17', 'theresa-may', '2018-04-29'],
    ['May 2011: the coalition is one year old.\nJuly 2016: Theresa May is premier. May forms her cabinet.', 'May 2011', 'theresa-may', '2018-04-29'],
    ['Theresa May was in Brussels. From April to May her lead shrank.', 'to May', 'theresa-may', '2017-06-29'],
    [
      'Kim Jong-il of North Korea was silent. Kim Dae-jung wept. Kim Sung-han, a professor in Seoul, called it dead. Mr. Kim added that it was long in dying.',
      'Mr. Kim',
      'kim-jong-il',
      '2006-10-10',
    ],
    ['Jonathan Moyo left Zimbabwe. Blessing Moyo (22), a student, danced.', 'Blessing Moyo', 'jonathan-moyo', '2017-11-22'],
    [
      'The Queen outlived them. May kept secrets, Johnson was sent off with a smile. She had met all presidents but Lyndon Johnson.',
      'Johnson was sent',
      'lyndon-b-johnson',
      '2022-09-09',
    ],
  ])('“%s”: “%s” is not %s', (text, words, entity, date) => {
    const at = text.indexOf(words);
    const links = linksOf(text, date).filter((link) => link.entity === entity);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link.start >= at && link.start < at + words.length).map((link) => link.text)).toEqual([]);
  });
  it('takes the one in office for a name that father and son bear', () => {
    const links = linksOf('Russia mourned. George Bush broke off a speech in Ohio to speak of the dead.', '2004-09-04');
    expect(links.map((link) => link.entity)).toContain('george-w-bush');
    const both = linksOf('George W. Bush broke off a speech in Ohio. His guest was George Bush, who had fought in the Pacific.', '2004-09-04');
    expect(both.filter((link) => link.text === 'George Bush').map((link) => link.entity)).not.toContain('george-w-bush');
  });
  it('takes May for the premier beside a month', () => {
    const links = linksOf('Theresa May was in Brussels. By March May had lost. On 7 June May was gone, and May, 62, wept.', '2019-06-29');
    expect(links.filter((link) => link.entity === 'theresa-may').length).toBe(4);
  });

  it('takes no German noun for a paper, unless it stands in quotation marks', () => {
    const read = (text: string) => engine.link(readPlain(text, { date: '2024-06-01', lang: 'de' }).article).links.map(({ text: words }) => words);
    expect(read('In Berlin zeichnet die CDU ein Bild der Zeit und der Welt.')).toEqual(['Berlin', 'CDU']);
    expect(read('In Berlin liest die CDU „Bild“, die Bild-Zeitung und „Die Zeit“.')).toEqual(['Berlin', 'CDU', 'Bild', 'Bild-Zeitung', 'Die Zeit']);
  });
});
