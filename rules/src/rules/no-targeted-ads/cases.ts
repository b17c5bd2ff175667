import { defineCases } from '../../rule/case';
import { cases as guards } from './cases/guards';
import { cases as measurement } from './cases/measurement';
import { cases as pages } from './cases/pages';
import { cases as pixels } from './cases/pixels';
import { cases as requests } from './cases/requests';
import { cases as starts } from './cases/starts';

const topics = [guards, starts, requests, pages, pixels, measurement];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
