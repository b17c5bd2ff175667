import { defineCases } from '../../rule/case';
import { cases as checks } from './cases/checks';
import { cases as inputs } from './cases/inputs';
import { cases as schemas } from './cases/schemas';
import { cases as shown } from './cases/shown';

const topics = [shown, inputs, schemas, checks];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
