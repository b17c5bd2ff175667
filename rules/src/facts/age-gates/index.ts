export { type AgeFlag, ageFlagsSet, type AgeGateWords, type AgeStatement, ageStatementsIn, type OpenedByStatement,
  openedByStatement } from './age-gates';
