export { type Oxc, oxcParser } from './oxc-parser';
export { type ScriptGoal, type ScriptLanguage, type ScriptParser } from './script-parsers';
export { type LoadScriptParser, type ParserName, type ScriptProblem, ScriptReader, type ScriptReading } from './script-reader';
export { ScriptSource } from './script-source';
export { type TypeScriptEstree, typescriptParser } from './typescript-parser';
