import { defineCases } from '../../rule/case';
import { cases as guards } from './cases/guards';
import { cases as keys } from './cases/keys';
import { cases as masking } from './cases/masking';
import { cases as recorders } from './cases/recorders';
import { cases as scripts } from './cases/scripts';

const topics = [guards, recorders, masking, scripts, keys];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
