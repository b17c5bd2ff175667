import { printedPlaces } from '../../knowledge/words/people/audience-words';
import { hasAnyWord } from '../../program/syntax/words';

/** Is a page to be printed, as its name or the folders around it say: `printables/planner.html`? */
export const isPrintedPage = (path: string): boolean => hasAnyWord(path.split('/').slice(-3).join('/'), printedPlaces);
