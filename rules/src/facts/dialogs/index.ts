export { obstacles } from './exits';
export type { Obstacle, Question } from './obstacle';
export { type Shaming, shamings, type ShamingWords } from './shaming';
