import { expect, it } from 'vitest';
import { linksOf } from './linked.ts';

/** Whom the last such surname of a text means, '' where it is not marked. */
function lastOf(text: string, surname: string, date: string): string {
  const at = text.lastIndexOf(surname);
  return linksOf(text, date).find(({ start }) => start === at)?.entity ?? '';
}

it('takes nothing that a living son says, named by his first name alone, for the dead father’s', () => {
  const text = 'In Beirut a court tries the killers of Rafik Hariri. His lawyers met Hariri’s son Saad. On Saturday Hariri said Syria did it.';
  expect(lastOf(text, 'Hariri', '2006-11-27')).toBe('');
  const alone = 'In Beirut a court tries the killers of Rafik Hariri. His lawyers met in May. It was Hariri who rebuilt Beirut.';
  expect(lastOf(alone, 'Hariri', '2006-11-27')).toBe('rafic-hariri');
});

it('takes nothing that an unknown brother says for the words of who has just died', () => {
  const text = 'In Caracas Hugo Chavez died on Tuesday. Adan Chavez, his brother, wept. Later Chavez said that the work goes on.';
  expect(lastOf(text, 'Chavez', '2013-03-06')).toBe('');
  const laid = 'In Caracas Hugo Chavez died on Tuesday. Adan Chavez, his brother, wept. Later Chavez lay in state.';
  expect(lastOf(laid, 'Chavez', '2013-03-06')).toBe('hugo-chavez');
});

it('leaves to the dead what is told of a year in which they lived', () => {
  const text = 'Rafik Hariri was killed in Beirut by a bomb. At the grave Saad Hariri thanked the crowd. In 1992 Hariri promised to rebuild Beirut.';
  expect(lastOf(text, 'Hariri', '2005-02-17')).toBe('rafic-hariri');
});

it('recalls nobody by a surname that the full name in the article does not have', () => {
  const text = 'In Argentina Nestor Kirchner opened the road. Among the guests were Cristina Fernandez and her aides. Then Kirchner cut the ribbon.';
  expect(lastOf(text, 'Kirchner', '2008-05-01')).not.toBe('cristina-fernandez-de-kirchner');
});
