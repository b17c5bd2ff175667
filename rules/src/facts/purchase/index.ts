export { emptyLives } from './empty-lives';
export { type Payment, payments } from './payments';
export { type Renewal, renewals } from './renewals';
