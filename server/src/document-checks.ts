import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorResult } from './check-service';

/** What a check of a document found, and which state of the world that holds for. */
export interface Checked {
  readonly document: TextDocument;
  readonly version: number;
  /** Changes whenever settings or configuration do. */
  readonly generation: number;
  readonly result: EditorResult;
}

export interface DocumentChecksHost {
  get(uri: string): TextDocument | undefined;
  /** Calls `getText` each time it needs the text, so that the result belongs to the newest. */
  check(document: TextDocument, getText: () => string | undefined): Promise<EditorResult>;
  /** Receives results that are still true, after `schedule`. */
  publish(checked: Checked): void;
  /** Receives what made a scheduled check fail. */
  onError(error: unknown): void;
}

/** Milliseconds between the last edit and the check: a few times what the check costs, so that typing in large files stays smooth. */
const WAIT = { least: 40, most: 600, perCost: 3 };

interface State {
  timer?: NodeJS.Timeout;
  /** Milliseconds the last check took. */
  cost: number;
  latest?: Checked;
  running?: { readonly version: number; readonly generation: number; readonly done: Promise<Checked | undefined> };
}

/** Keeps the newest result of every open document, and lets no result out that an edit or a new configuration has overtaken. */
export class DocumentChecks {
  private readonly states = new Map<string, State>();
  private generation = 0;
  /** How often the result of one document alone became stale. */
  private readonly own = new Map<string, number>();

  constructor(private readonly host: DocumentChecksHost) {}

  /** Checks a document soon and publishes what it finds; `isEdit` waits until typing pauses. */
  schedule(uri: string, isEdit: boolean): void {
    const state = this.open(uri);
    clearTimeout(state.timer);
    const wait = isEdit ? Math.min(WAIT.most, Math.max(WAIT.least, WAIT.perCost * state.cost)) : 0;
    state.timer = setTimeout(() => {
      this.current(uri).then((checked) => {
        if (checked) this.host.publish(checked);
      }, (error: unknown) => this.host.onError(error));
    }, wait);
  }

  /** The result for the newest text; undefined when the document is closed by then. */
  async current(uri: string): Promise<Checked | undefined> {
    for (;;) {
      const document = this.host.get(uri);
      if (!document) return undefined;
      const state = this.open(uri);
      if (state.latest && this.isCurrent(uri, state.latest)) return state.latest;
      const { running } = state;
      const isSame = running && running.version === document.version && running.generation === this.generationOf(uri);
      const checked = await (isSame ? running.done : this.run(uri, document, state));
      if (!checked || this.isCurrent(uri, checked)) return checked;
    }
  }

  /** Makes every result stale; the caller schedules what is to be shown again. */
  invalidate(): void {
    this.generation += 1;
  }

  /** Makes the result of one document stale. */
  invalidateOne(uri: string): void {
    this.own.set(uri, (this.own.get(uri) ?? 0) + 1);
  }

  private generationOf(uri: string): number {
    return this.generation + (this.own.get(uri) ?? 0);
  }

  close(uri: string): void {
    clearTimeout(this.states.get(uri)?.timer);
    this.states.delete(uri);
  }

  closeAll(): void {
    for (const uri of [...this.states.keys()]) this.close(uri);
  }

  private open(uri: string): State {
    let state = this.states.get(uri);
    if (!state) this.states.set(uri, state = { cost: 0 });
    return state;
  }

  private isCurrent(uri: string, checked: Checked): boolean {
    return this.host.get(uri)?.version === checked.version && checked.generation === this.generationOf(uri);
  }

  private run(uri: string, document: TextDocument, state: State): Promise<Checked | undefined> {
    const generation = this.generationOf(uri);
    const running = { version: document.version, generation, done: this.check(uri, document, generation, state) };
    state.running = running;
    return running.done.finally(() => {
      if (state.running === running) state.running = undefined;
    });
  }

  private async check(uri: string, document: TextDocument, generation: number, state: State): Promise<Checked | undefined> {
    let taken: TextDocument | undefined;
    let version = document.version;
    let start = performance.now();
    const result = await this.host.check(document, () => {
      taken = this.host.get(uri);
      if (!taken) return undefined;
      version = taken.version;
      start = performance.now();
      return taken.getText();
    });
    if (!this.host.get(uri)) return undefined;
    if (taken) state.cost = performance.now() - start;
    return (state.latest = { document: taken ?? document, version, generation, result });
  }
}
