import { measuringPaths } from '../../knowledge/words/people/person-words';
import { hasAnyWord } from '../../program/syntax/words';

/** Is a file, by its name and the two folders around it, for measuring what people do? */
export const isMeasuringFile = (path: string): boolean => hasAnyWord(path.split('/').slice(-3).join('/'), measuringPaths);
