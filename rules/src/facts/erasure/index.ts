export { type ContactText, contactTexts } from './contact';
export { type Deletion, deletionsIn } from './deletion';
export type { DeletionMark } from './flags';
export { type MarkedThing, markedThings } from './marked-things';
export type { Refusal } from './refusals';
export { type Resource, resourceNamed } from './routes';
