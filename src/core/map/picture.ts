/** A locator map as it is drawn: small path data, never the atlas. */
export interface MapPicture {
  width: number;
  height: number;
  /** In order of painting. `home`: the country the place lies in; `disputed`: hatched. */
  shapes: readonly { what: 'land' | 'home' | 'disputed'; d: string }[];
  /** Names of countries and areas. */
  labels: readonly { text: string; x: number; y: number }[];
  pin: { x: number; y: number; text: string; side: 'left' | 'right' };
  /** "administered by …, claimed by …", where the place or an area in the picture is contested. */
  note?: string | undefined;
}

/** All places of an article in one picture. */
export interface PlacesPicture {
  width: number;
  height: number;
  /** `id` where the shape is a country of the article. */
  shapes: readonly { what: 'land' | 'home' | 'disputed'; d: string; id?: string }[];
  /** `area`: a shaded country, which needs no dot. */
  pins: readonly { id: string; name: string; x: number; y: number; area: boolean }[];
  labels: readonly { id: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[];
  /** Who holds and who claims what is hatched. */
  notes: readonly string[];
}

/** Whether two names mean the same shape of the atlas. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
