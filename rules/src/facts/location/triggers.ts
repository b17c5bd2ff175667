import { configTriggers, useTriggers } from '../../knowledge';
import { crowds, latitudeNames } from '../../knowledge/words/people/place-words';
import { bodiedRequests } from '../../knowledge/words/sending-words';
import { keepingWords, publishingWords } from '../acts/triggers';

const longitudes = ['longitude', 'lng', 'lon'];
const requests = [...bodiedRequests].map((name) => name.toLowerCase());
const schemas = ['schema', 'define', 'model', 'table'];
const positions = [...latitudeNames, 'latlng', 'lnglat', 'coordinate', 'position'];
/** A word is found at the beginning of a longer one: `friend` in `friends`. */
const people = crowds.filter((word) => !crowds.some((other) => other !== word && word.startsWith(other)));

/** Words of files that keep the place of a picture. */
export const picturePlaceTriggers: readonly (readonly (readonly string[])[])[] = useTriggers(['place of a picture']);

/** Words of which a file holds one of each group when it asks for a position, passes one on, records one or shows one. */
export const locationTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['precise position', 'continuous position', 'background position', 'position']),
  ...configTriggers('location'),
  [latitudeNames, longitudes, [...keepingWords, ...publishingWords, ...requests, ...schemas]],
  [['marker', 'markerf', 'circlemarker', 'annotation', 'setlnglat'], positions, people],
  [['geolocation', 'getcurrentposition', 'getlastknownposition', 'watchposition', 'locationobject'], ['coords', 'latitude']],
];
