/** ISO date → yyyymmdd; 0 for none. */
export const dayNumber = (date: string | undefined): number => (date === undefined ? 0 : Number(date.replaceAll('-', '')));
