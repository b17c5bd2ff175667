export { type InventedOthers, inventedOthers } from './invented-others';
export { type LoadDeadline, loadDeadlines } from './load-deadlines';
export type { OfferWords } from './offer-context';
export { type PressingOffer, pressingOffers } from './pressing-offers';
