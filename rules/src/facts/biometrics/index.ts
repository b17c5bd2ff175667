export { type IdentityCheck, identityChecks } from './identity-check';
export { deviceUnlocks, type Recognition, recognitions } from './recognition';
export { type RiskScore, riskScores } from './risk-scores';
export { type StoredTemplate, storedTemplates } from './stored-templates';
