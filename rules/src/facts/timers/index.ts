export { type LoadDeadline, loadDeadlines } from './load-deadlines';
export { type PressingOffer, pressingOffers } from './pressing-offers';
