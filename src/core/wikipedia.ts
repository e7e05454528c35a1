/** A title of Wikipedia as its address has it: `Who's Who?` → `Who's_Who%3F`. */
export const titleInAddress = (title: string): string => encodeURI(title.replaceAll(' ', '_')).replaceAll('?', '%3F').replaceAll('#', '%23');
