import { parentTexts } from '../../knowledge/words/people/audience-words';
import { fileMentions } from '../fields/file-mentions';
import type { FactSources } from '../sources';

/** Do texts of the file speak to a parent or a teacher, who is then the one that reads them: "How is your child doing?" */
export const addressesParents = (sources: FactSources): boolean => fileMentions(sources, parentTexts);
