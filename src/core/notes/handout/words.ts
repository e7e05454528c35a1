/** How a sheet speaks: interface texts and dates in the reader's language, given by whoever prints. */
export interface SheetWords {
  text(key: string, ...fillings: string[]): string;
  date(iso: string): string;
}
