export { embeddedParser, parserForEslint } from './embedded-parser';
export { COMPONENT_KINDS, type ComponentKind, CONFIG_NAMES, type FileKind, JAVASCRIPT_ENDINGS, kindOfFile, PAGE_ENDINGS,
  TYPESCRIPT_ENDINGS } from './file-kind';
export { type Oxc, oxcParser } from './oxc-parser';
export { type FileProblem, FileReader, type FileReading, type LoadFileParser } from './read-file';
export { type ScriptGoal, type ScriptLanguage, type ScriptParser } from './script-parsers';
export { type LoadScriptParser, type ParserName, type ScriptProblem, ScriptReader, type ScriptReading } from './script-reader';
export { ScriptSource } from './script-source';
export type { TreeSource } from './tree-source';
export { type TypeScriptEstree, typescriptParser } from './typescript-parser';
