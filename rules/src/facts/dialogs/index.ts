export { type Obstacle, obstacles } from './exits';
export { type Shaming, shamings, type ShamingWords } from './shaming';
