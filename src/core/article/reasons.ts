/** Every reason a verdict may name; each is a key of the interface texts. */
export const VERDICT_REASONS = [
  ...['news-article', 'live-blog', 'article', 'unmarked-article'],
  ...[
    'not-a-web-page',
    'home-page',
    'listing',
    'search',
    'login',
    'contact',
    'shop',
    'product',
    'recipe',
    'forum',
    'mail',
    'editor',
    'encyclopaedia',
    'documentation',
    'video',
    'gallery',
    'profile',
    'event',
    'questions',
  ],
  ...['too-short', 'too-long', 'no-text'],
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];
