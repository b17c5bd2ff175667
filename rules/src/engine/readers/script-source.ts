import { analyze } from '@typescript-eslint/scope-manager';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { TSESLint } from '@typescript-eslint/utils';
import type { AstNode } from '../../program/syntax/ast';
import type { ParsedScript, ScriptGoal } from './script-parsers';
import { TreeSource } from './tree-source';

/** A script as rules ask it. */
export class ScriptSource extends TreeSource {
  readonly hasScopesOnDemand = true;

  constructor(
    text: string,
    hasBOM: boolean,
    readonly goal: ScriptGoal,
    { program, comments }: ParsedScript,
    /** Parents first and in the order of the text, where whoever read the script has walked through it. */
    readonly nodesByType?: ReadonlyMap<string, AstNode[]>,
  ) {
    super(text, hasBOM, program, visitorKeys as Record<string, readonly string[]>, comments);
  }

  /** Scopes for rules of others, which ask for the types that are part of the language too. */
  analyzeWithGlobalTypes(): TSESLint.Scope.ScopeManager {
    return this.analyzeScopes(['esnext']);
  }

  /** gc25's rules ask only for names that the file declares. */
  protected analyzeScopes(lib: 'esnext'[] = []): TSESLint.Scope.ScopeManager {
    return analyze(this.ast as never, {
      sourceType: this.goal === 'module' ? 'module' : 'script',
      globalReturn: this.goal === 'commonjs',
      lib,
    }) as unknown as TSESLint.Scope.ScopeManager;
  }
}
