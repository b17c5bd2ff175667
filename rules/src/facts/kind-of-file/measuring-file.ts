import { errorModules, measuringPaths } from '../../knowledge/words/people/person-words';
import { hasAnyWord } from '../../program/syntax/words';

/** Is a file, by its name and the two folders around it, for measuring what people do? */
export const isMeasuringFile = (path: string): boolean => hasAnyWord(path.split('/').slice(-3).join('/'), measuringPaths);

/** Does a module, by the last name of its path as imported, report errors rather than use: `./services/errorTracking`? */
export const isErrorModule = (module: string): boolean => hasAnyWord(module.split('/').at(-1) ?? '', errorModules);
