export { type Choice, choiceAt } from './choice';
export { type OpenRequest, openRequests } from './requests';
export { type LooseConnection, looseHandlers, looseSwitches, looseViews } from './switches';
