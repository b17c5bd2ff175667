import { defineCases } from '../../rule/case';
import { cases as audience } from './audience/cases';
import { cases as components } from './components/cases';
import { cases as derivation } from './derivation/cases';
import { cases as modules } from './modules/cases';
import { cases as services } from './services/cases';
import { cases as terms } from './terms/cases';

const topics = [derivation, audience, components, modules, services, terms];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
