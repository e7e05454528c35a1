/**
 * Where the atlas (Natural Earth) names a country otherwise than the dataset: the dataset's name, and a shorter one for the map where that
 * would be longer than most countries are wide.
 */
const NAMES: ReadonlyMap<string, readonly [name: string, onMap?: string]> = new Map([
  ['Antigua and Barb.', ['Antigua and Barbuda']],
  ['Bosnia and Herz.', ['Bosnia and Herzegovina', 'Bosnia']],
  ['Br. Indian Ocean Ter.', ['Chagos Islands']],
  ['British Virgin Is.', ['British Virgin Islands']],
  ['Cabo Verde', ['Cape Verde']],
  ['Cayman Is.', ['Cayman Islands']],
  ['Central African Rep.', ['Central African Republic']],
  ['Congo', ['Republic of the Congo', 'Congo Republic']],
  ['Cook Is.', ['Cook Islands']],
  ["Côte d'Ivoire", ['Ivory Coast']],
  ['Dem. Rep. Congo', ['Democratic Republic of the Congo', 'DR Congo']],
  ['Dominican Rep.', ['Dominican Republic']],
  ['Eq. Guinea', ['Equatorial Guinea']],
  ['eSwatini', ['Eswatini']],
  ['Faeroe Is.', ['Faroe Islands']],
  ['Falkland Is.', ['Falkland Islands']],
  ['Fr. Polynesia', ['French Polynesia']],
  ['Macao', ['Macau']],
  ['Marshall Is.', ['Marshall Islands']],
  ['N. Cyprus', ['Northern Cyprus']],
  ['N. Mariana Is.', ['Northern Mariana Islands']],
  ['Pitcairn Is.', ['Pitcairn Islands']],
  ['S. Geo. and the Is.', ['South Georgia']],
  ['S. Sudan', ['South Sudan']],
  ['São Tomé and Principe', ['São Tomé and Príncipe']],
  ['Solomon Is.', ['Solomon Islands']],
  ['St. Kitts and Nevis', ['Saint Kitts and Nevis']],
  ['St. Vin. and Gren.', ['Saint Vincent and the Grenadines']],
  ['Turks and Caicos Is.', ['Turks and Caicos Islands']],
  ['U.S. Virgin Is.', ['US Virgin Islands']],
  ['United States of America', ['United States']],
  ['Vatican', ['Vatican City']],
  ['W. Sahara', ['Western Sahara']],
  ['Wallis and Futuna Is.', ['Wallis and Futuna']],
]);

/** The dataset's name of a country of the atlas, and what is written on maps. */
export function namesOf(inAtlas: string): { name: string; onMap: string } {
  const [name, onMap = name] = NAMES.get(inAtlas) ?? [inAtlas];
  return { name, onMap };
}
