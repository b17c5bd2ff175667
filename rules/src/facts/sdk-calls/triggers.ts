export { apiTriggers, configTriggers, useTriggers } from '../../knowledge';
