import { defineCases } from '../../rule/case';
import { cases as audience } from './cases/audience';
import { cases as countdowns } from './cases/countdowns';
import { cases as elements } from './cases/elements';
import { cases as embeds } from './cases/embeds';
import { cases as endings } from './cases/endings';
import { cases as mount } from './cases/mount';
import { cases as players } from './cases/players';
import { cases as settings } from './cases/settings';

const topics = [elements, players, embeds, mount, endings, countdowns, settings, audience];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
