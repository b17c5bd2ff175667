export { type Obstacle, obstacles } from './exits';
export { type Shaming, shamings } from './shaming';
