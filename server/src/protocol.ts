import { pathToFileURL } from 'node:url';
import { type ClientCapabilities, type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind, type Hover, type InitializeParams, type InitializeResult, MarkupKind, type Position, type Range,
  type SnippetTextEdit, TextDocumentSyncKind, type TextEdit as ProtocolEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleDocsUrl } from '../../rules/src/rule/rule-docs';
import type { FileResult, Finding, Problem } from '../../rules/src/hosts/node';
import { BASELINE_NAME } from '../../rules/src/hosts/node/suppressions/baseline-file';
import { toVisible } from '../../rules/src/rule/visible-text';
import { version } from '../package.json';
import type { EditorResult } from './check-service';
import type { FindingAction } from './code-actions';
import type { PlaceholderEdit } from './disable-comment';
import type { FindingPosition } from './finding-position';
import type { HoverCard, HoverOptions } from './hover';
import { lineStarts } from './lines';
import { COPY_CITATION, type InitializationOptions, OPEN_RULE_PAGE } from './protocol-names';

const SOURCE = 'gc25';
/** Line separators that ESLint counts and LSP does not. */
const SEPARATOR = /[\u2028\u2029]/;

/** What of a client's abilities the session asks about. */
export interface ClientTraits {
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Can a watcher name a folder outside of the workspace? */
  readonly watchesAnywhere: boolean;
  readonly changesFolders: boolean;
  readonly showsDocuments: boolean;
  readonly versionsEdits: boolean;
  readonly createsFiles: boolean;
  readonly takesSnippets: boolean;
  readonly hover: HoverOptions;
  /** May code of the workspace be executed? A client that does not say so is taken not to know. */
  readonly isTrusted: boolean;
  readonly options: InitializationOptions;
}

export function traitsOf(params: InitializeParams): ClientTraits {
  const { workspace, textDocument, window }: ClientCapabilities = params.capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesSnippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    hover: {
      format: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ? 'markdown' : 'plaintext',
      locale: params.locale ?? '',
      withMessages: options.showsMessages !== true,
    },
    isTrusted: options.trusted === true,
    options,
  };
}

/** Rule pages are opened by the client itself or with its help, or not offered. */
export const opensPages = (traits: ClientTraits): boolean => traits.options.commands === true || traits.showsDocuments;

export function initializeResult(traits: ClientTraits): InitializeResult {
  return {
    serverInfo: { name: 'gc25-language-server', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
      ...(traits.pulls ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      // A client that runs the command itself would see it registered twice.
      ...(traits.showsDocuments && !traits.options.commands ? { executeCommandProvider: { commands: [OPEN_RULE_PAGE] } } : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/**
 * Findings and problems of a document as diagnostics, sorted by place; the same text always gives the same list. Of what
 * ESLint shows, only what it cannot know is left.
 */
export function toDiagnostics({ findings, problems, isShownByEslint, accepted = [] }: EditorResult, document: TextDocument): Diagnostic[] {
  const locate = locator(document);
  const shown = isShownByEslint ? { findings: [], problems: problems.filter(({ kind }) => kind === 'timeout') } : { findings, problems };
  return [...shown.findings.map((finding, index) => findingDiagnostic(finding, accepted.includes(index), locate)),
    ...shown.problems.map((problem) => problemDiagnostic(problem, locate))]
    .sort((a, b) =>
      a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
      || String(a.code).localeCompare(String(b.code))
    );
}

type Locator = (position: FindingPosition) => Position;

function locator(document: TextDocument): Locator {
  const text = document.getText();
  const starts = SEPARATOR.test(text) ? lineStarts(text) : undefined;
  return ({ line, column }) => (starts
    ? document.positionAt((starts[line - 1] ?? text.length) + column - 1)
    : document.positionAt(document.offsetAt({ line: line - 1, character: column - 1 })));
}

const rangeOf = (place: { readonly start: FindingPosition; readonly end: FindingPosition }, locate: Locator): Range => ({
  start: locate(place.start),
  end: locate(place.end),
});

/** What the project accepts for now stays in sight, but is no error to it. */
function findingDiagnostic(finding: Finding, isAccepted: boolean, locate: Locator): Diagnostic {
  const severity = finding.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  return {
    range: rangeOf(finding, locate),
    severity: isAccepted ? DiagnosticSeverity.Information : severity,
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: ruleDocsUrl(finding.ruleId) },
    message: isAccepted ? `${finding.message} Accepted in ${BASELINE_NAME}.` : finding.message,
    data: finding,
  };
}

function problemDiagnostic(problem: Problem, locate: Locator): Diagnostic {
  const start = locate({ line: problem.line ?? 1, column: problem.column ?? 1 });
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: problem.kind,
    message: toVisible(problem.message),
  };
}

/** A list the client may keep under `resultId`; without items when it says it has that list already. */
export function diagnosticReport(items: () => Diagnostic[], resultId: string, previousId: string | undefined): DocumentDiagnosticReport {
  return resultId === previousId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
}

/** Findings that touch a range of a document; an end counts as touching. */
export function findingsIn(result: FileResult, document: TextDocument, range: Range): Finding[] {
  const locate = locator(document);
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return result.findings.filter((finding) => {
    const own = rangeOf(finding, locate);
    return document.offsetAt(own.start) <= to && from <= document.offsetAt(own.end);
  });
}

/** Does a client that asks for actions of these kinds want quick fixes? Nothing of gc25 is done on save. */
export const wantsQuickFixes = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);

/** Can the client do what the action asks for? */
export function canDo(action: FindingAction, traits: ClientTraits): boolean {
  switch (action.kind) {
    case 'page':
      return opensPages(traits);
    case 'citation':
      return traits.options.commands === true;
    case 'entry':
      return traits.versionsEdits && (action.target.text !== undefined || traits.createsFiles);
    default:
      return true;
  }
}

/** `result` is that of the document: the diagnostics of an action are those that were shown. */
export function toCodeAction(action: FindingAction, document: TextDocument, traits: ClientTraits, result?: EditorResult): CodeAction {
  const { ruleId, start } = action.finding;
  const isAccepted = (result?.accepted ?? []).map((index) => result?.findings[index])
    .some((each) => each?.ruleId === ruleId && each.start.line === start.line && each.start.column === start.column);
  const diagnostics = [findingDiagnostic(action.finding, isAccepted, locator(document))];
  const base = { title: action.title, kind: CodeActionKind.QuickFix, diagnostics };
  switch (action.kind) {
    case 'page':
      return { ...base, command: { title: action.title, command: OPEN_RULE_PAGE, arguments: [action.url] } };
    case 'citation':
      return { ...base, command: { title: action.title, command: COPY_CITATION, arguments: [action.markdown] } };
    case 'entry':
      return { ...base, edit: toConfigurationEdit(action, traits) };
    default:
      return { ...base, edit: toWorkspaceEdit(action.edits, document, traits) };
  }
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The part that the user is to write is selected where the client can do that; elsewhere it is there as text. */
function toProtocolEdit(
  { range, text, placeholder }: PlaceholderEdit,
  document: TextDocument,
  isSnippet: boolean,
): ProtocolEdit | SnippetTextEdit {
  const place = { start: document.positionAt(range[0]), end: document.positionAt(range[1]) };
  if (!placeholder || !isSnippet) return { range: place, newText: text };
  const [before, inside, after] = [text.slice(0, placeholder[0]), text.slice(...placeholder), text.slice(placeholder[1])]
    .map(escapeSnippet);
  return { range: place, snippet: { kind: 'snippet', value: `${before}\${1:${inside}}${after}` } };
}

function toWorkspaceEdit(edits: readonly PlaceholderEdit[], document: TextDocument, traits: ClientTraits): WorkspaceEdit {
  return traits.versionsEdits
    ? {
      documentChanges: [{
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map((edit) => toProtocolEdit(edit, document, traits.takesSnippets)),
      }],
    }
    : { changes: { [document.uri]: edits.map((edit) => toProtocolEdit(edit, document, false) as ProtocolEdit) } };
}

function toConfigurationEdit({ target, edits }: FindingAction & { readonly kind: 'entry' }, traits: ClientTraits): WorkspaceEdit {
  const uri = pathToFileURL(target.file).href;
  const document = TextDocument.create(uri, 'json', 0, target.text ?? '');
  const change = { textDocument: { uri, version: null }, edits: edits.map((edit) => toProtocolEdit(edit, document, traits.takesSnippets)) };
  return { documentChanges: target.text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] };
}

/** Position as findings count it. */
export function toFindingPosition(document: TextDocument, position: Position): FindingPosition {
  const text = document.getText();
  if (!SEPARATOR.test(text)) return { line: position.line + 1, column: position.character + 1 };
  const offset = document.offsetAt(position);
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - starts[line] + 1 };
}

export function toHover(card: HoverCard, document: TextDocument, traits: ClientTraits): Hover {
  return {
    contents: { kind: traits.hover.format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText, value: card.text },
    range: rangeOf(card, locator(document)),
  };
}
