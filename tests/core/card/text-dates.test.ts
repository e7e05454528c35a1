import { expect, test } from 'vitest';
import { datesInText } from '../../../src/core/card/text-dates.ts';

const dates = (text: string) => datesInText(text).map(({ date }) => date);

test.each([
  ['It was held by 2000 troops after 2000 metres.', []],
  ['From 1999 to 2003 people came, by 2000-2500 boats.', []],
  ['Before 2000 long days were over, after 2000% and by 2000-metre steps.', []],
  ['Vor 2000 Jahren, nach 1914 Metern, ab 2000 Euro, bis 2000 Menschen.', []],
  ['By 2000 Ukrainian soldiers, from 2000 or more.', []],
])('counts are no years: %s', (text, found) => expect(dates(text)).toEqual(found));

test.each([
  ['Held since 2014, again in 2022.', ['2014', '2022']],
  ['In 2014 Russia annexed Crimea; since 2022 voters fled.', ['2014', '2022']],
  ['From 1999 to 2003 he led it. From 1999 to 2003, she did.', ['1999', '1999']],
  ['Until 2004 the town was poor; by 2014 it was not, before 2008 (and after 2009).', ['2004', '2014', '2008', '2009']],
  ['After 2010-12 and before 2016–2018, until 2020', ['2010', '2016', '2020']],
  ['That lasted until 2004\nAnother paragraph. Vor 1989 war das anders, bis 1991 nicht, ab 2014', ['2004', '1989', '1991', '2014']],
  ['On 5 September 2023, in March 2014 and by 2025.', ['2023-09-05', '2014-03', '2025']],
])('years are read: %s', (text, found) => expect(dates(text)).toEqual(found));
