import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, expectedOf, makeFixture } from '../../../src/cli/fixture.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

describe('saved pages, in words of our own, read as expected', () => {
  test.each(readdirSync(FOLDER))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
    expect(expectedOf(readFileSync(join(FOLDER, name, 'source.html'), 'utf8'), expected.url)).toEqual(expected);
  });
});

describe('making a fixture', () => {
  const html = `<html lang="en"><head><title>Zebras gallop past Quillfeather</title><meta name="description" content="Zebras gallop"><meta name="author" content="Ophelia Quillfeather">
    <meta property="article:published_time" content="2024-03-18T10:00:00Z"><script>var secret = "Quillfeather"</script>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Zebras gallop","author":{"name":"Ophelia Quillfeather"},"datePublished":"2024-03-18","url":"https://savannah.example/zebras-gallop-past-quillfeather"}</script></head>
    <body class="savannah-page author-quillfeather"><article><h1>Zebras gallop past Quillfeather</h1><p class="byline">By Ophelia Quillfeather</p><time>March 18, 2024</time>
    <p title="Zebras">Striped zebras galloped past the amazed Quillfeather family on the savannah, said the ranger, and the rest of them followed.</p><!-- Quillfeather -->
    <p>Nobody was harmed by the striped zebras, the ranger said, and the family was taken to the lodge for the night.</p><img alt="Zebras at Quillfeather" src="https://savannah.example/zebras.jpg"><a href="/zebras">zebras</a></article></body></html>`;
  const { source, expected } = makeFixture(html, 'https://savannah.example/news/zebras-gallop-past-quillfeather');

  test('no word of the page is left anywhere', () => {
    expect(`${source}${JSON.stringify(expected)}`).not.toMatch(/zebra|gallop|quillfeather|ophelia|stripe|savannah|ranger|lodge|secret|harmed|family/i);
  });
  test('structure, date and language are', () => {
    expect(expected).toMatchObject({ isArticle: true, reason: 'news-article', date: '2024-03-18', lang: 'en' });
    expect(expected.blocks.map((block) => block.split(':')[0])).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(expected.url).toMatch(/^https:\/\/news\.example\.org\/news\/[a-z]{6}-[a-z]{6}-[a-z]{4}-[a-z]{12}$/);
  });
});
