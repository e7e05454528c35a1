import { describe, expect, it } from 'vitest';
import { linksOf, readingsOf } from './linked.ts';

describe('who is meant by a name', () => {
  it.each([
    // Families that put the surname first.
    ['Wang Yi landed in Moscow. Wang Rui, a researcher in Beijing, was wary. "He has no time," Wang said.', 'Wang said', 'wang-yi'],
    ['Prosecutors in Seoul detained Kim Yong-hyun. Kim Min-ji, an office worker, was glad. "Good," Ms. Kim said.', 'Kim said', 'kim-yong-hyun'],
    // "Won" is a currency.
    ['Park Geun-hye of South Korea waited. A banker, Park Won-sik, said so on Monday.', 'Park Won-sik', 'park-geun-hye'],
    ['Imran Khan stayed in prison in Pakistan. A clerk, Imran Khan Satti, laughed.', 'Imran Khan Satti', 'imran-khan'],
    [
      'King Hussein of Jordan is long dead. In Zurich, Prince Ali bin Hussein of Jordan stood for the presidency of FIFA.',
      'Hussein of Jordan stood',
      'hussein-of-jordan',
    ],
    ['The speaker of Iraq, Mohammed al-Halbousi, came late. Interim speaker Mohammed al-Tikmani waited.', 'Mohammed al-Tikmani', 'mohammed-al-halbousi'],
    [
      'Hockey: the St. Louis Blues of the United States won. The coach, Martin St. Louis, praised the goaltender, who stopped 20 shots in the match; the team leads its league this season, and players scored late in overtime.',
      'St. Louis, praised',
      'st-louis-blues',
    ],
    ['Many in Worcester, England, knew him. Lord Walker of Worcester has died.', 'Worcester has died', 'worcester-united-kingdom'],
    ['France and Germany agree in Paris. A mother in Paris, Texas, does not mind.', 'Paris, Texas', 'paris'],
  ])('“%s”: nobody takes “%s” for %s', (text, words, entity) => {
    const at = text.indexOf(words);
    const links = linksOf(text, '2025-01-18').filter((link) => link.entity === entity);
    expect(links.filter((link) => link.start < at).length).toBeGreaterThan(0);
    expect(links.filter((link) => link.start >= at && link.start < at + words.length).map((link) => link.text)).toEqual([]);
  });

  it('takes no namesake that comes later in the article for a doubt', () => {
    const text = 'Urjit Patel runs the Reserve Bank of India. "Growth will come," Patel said. In Mumbai the tailor Nilesh Patel doubted it.';
    expect(linksOf(text, '2017-04-06').map((link) => `${link.text} ${link.entity}`)).toContain('Patel urjit-patel');
  });

  it('takes a surname for whom the article has named in full, and for no more famous namesake', () => {
    const text = 'Sen. John Kennedy of Louisiana asked the judge. In Louisiana and in Washington Kennedy is known to joke.';
    expect(readingsOf(text, 'Kennedy', '2020-10-14')).toEqual(['john-kennedy-louisiana']);
  });

  it('gives a president’s title to whoever of the name held it', () => {
    const text = "In Florida Gov. Jeb Bush signed the law. President Bush's appointment of a judge pleased the United States.";
    expect(readingsOf(text, 'Bush', '2005-03-22')).not.toContain('jeb-bush');
  });

  it('leaves the mother of a known man alone in a headline that the text below explains', () => {
    const links = linksOf('Donna Kelce Calls Taylor Swift Talented\nDonna Kelce spoke of her son Travis Kelce in Las Vegas.');
    expect(links.map((link) => link.text)).toEqual(['Taylor Swift', 'Travis Kelce', 'Las Vegas']);
  });

  it.each([
    ['In Islamabad, Prime Minister Sharif spoke about Pakistan.', 'Sharif', '2014-06-01', 'nawaz-sharif'],
    ['In Islamabad, Prime Minister Sharif spoke about Pakistan.', 'Sharif', '2025-01-01', 'shehbaz-sharif'],
    ['In Colombo, President Rajapaksa spoke about Sri Lanka.', 'Rajapaksa', '2012-01-01', 'mahinda-rajapaksa'],
    ['In Colombo, President Rajapaksa spoke about Sri Lanka.', 'Rajapaksa', '2021-01-01', 'gotabaya-rajapaksa'],
    ['In Ottawa, Prime Minister Trudeau spoke about Canada.', 'Trudeau', '1975-01-01', 'pierre-trudeau'],
    ['In Ottawa, Prime Minister Trudeau spoke about Canada.', 'Trudeau', '2018-01-01', 'justin-trudeau'],
    ['The Queen and the Duke of Edinburgh came to Windsor, in Britain.', 'Duke of Edinburgh', '2005-04-09', 'prince-philip'],
    ['King Charles III and the Duke of Edinburgh came to Windsor, in Britain.', 'Duke of Edinburgh', '2024-04-09', 'prince-edward'],
    ['The firm of President Rajapaksa sold shoes in Ohio.', 'Rajapaksa', '2012-01-01', undefined],
  ])('“%s”: %s of %s held the office on the day', (text, name, date, holder) => {
    expect(readingsOf(text, name, date)).toEqual(holder ? [holder] : []);
  });
});

it('gives a surname to who needs no first name, before a daughter is named in full', () => {
  const told = linksOf('Bankers gave Trump a million. A banker sat beside Ivanka Trump.', '2017-06-01').map((link) => link.entity);
  expect(told).toEqual(['donald-trump', 'ivanka-trump']);
});
