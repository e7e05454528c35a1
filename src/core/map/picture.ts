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
