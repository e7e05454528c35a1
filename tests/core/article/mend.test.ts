import { describe, expect, test } from 'vitest';
import { mendJson } from '../../../src/core/article/mend.ts';

const DATA = '{"@type": "NewsArticle", "datePublished": "2023-09-05"}';

describe('structured data that is no JSON', () => {
  test.each([
    `<!-- ${DATA} -->`,
    `//<![CDATA[\n${DATA}\n//]]>\n`,
    `// <![CDATA[\n${DATA}\n// ]]>  `,
    `<![CDATA[${DATA}]]>`,
    `/* data */ ${DATA};\n\n`,
    `\ufeff ${DATA.replace('}', ',}')}`,
  ])('what stands around it is left out: %j', (text) => {
    expect(mendJson(text)).toEqual({ '@type': 'NewsArticle', datePublished: '2023-09-05' });
  });

  test.each([`{} oops ${DATA}`, DATA.slice(0, -1)])('without any syntax its type and day are found: %j', (text) => {
    expect(mendJson(text)).toEqual({ '@type': 'NewsArticle', datePublished: '2023-09-05' });
  });

  // A search that begins anew at each character takes a quarter of a minute for the first two; one that does not, some hundredths of a second.
  test.each([' ', '\n', '// ', '}, ', '{', '} ', '-->', '"@type" '])('a long text full of %j is done at once', (part) => {
    const text = `{"@type":"NewsArticle",${part.repeat(100_000 / part.length)}oops}`;
    const from = performance.now();
    expect(mendJson(text)).toEqual({ '@type': 'NewsArticle' });
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
