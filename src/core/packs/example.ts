/** A table to begin one's own from: every column that is often needed, and a row of each kind; all invented. */
export const EXAMPLE_CSV = `kind,type,name,what,short,home,born,founded,from,to,place,roles,gist,related,sources
person,,Marta Fennimore,,Fennimore,united-kingdom,1961-04-02,,,,,Mayor of Quillhaven | | 2021-05,Teacher of geography who led the harbour school of an invented town before she ran for the town hall.,quillhaven,Town archive
place,town,Quillhaven,Invented harbour town,,united-kingdom,,,,,,,Harbour town that exists only in this example: it lives from mending nets and printing maps.,,Town archive
organisation,,Quillhaven Harbour School,Invented school,Harbour School,united-kingdom,,1911,,,,,School that exists only in this example; its pupils keep the town’s tide records.,marta-fennimore; quillhaven,Town archive | https://example.org/school
event,,Great Quillhaven Tide,Invented flood of 1987,,united-kingdom,,,1987-02-11,1987-02-13,quillhaven,,Flood that exists only in this example: for three days the lower town stood under water.,quillhaven,Town archive
term,,tide book,Invented kind of record,,,,,,,,,Book in which the pupils of an invented school write down the height of the water every day.,quillhaven-harbour-school,Town archive
`;
