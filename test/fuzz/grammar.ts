import type { Lang } from '../../rules/src/rule/case';
import type { Random } from './random';

/** Makes programs of all kinds of syntax out of the words that rules look for. */
class Writer {
  private depth = 0;

  constructor(private readonly random: Random, private readonly words: readonly string[], private readonly lang: Lang) {}

  program(): string {
    const script = this.list(1 + this.random.below(5), () => this.statement(), '\n');
    switch (this.lang) {
      case 'html':
        return `${this.element()}\n<script>\n${script.replaceAll('</', '<\\/')}\n</script>`;
      case 'vue':
        return `<template>\n${this.element()}\n</template>\n<script${
          this.random.of([' setup', '', ' lang="ts" setup'])
        }>\n${script}\n</script>`;
      case 'svelte':
        return `<script>\n${script}\n</script>\n${this.element()}`;
      case 'astro':
        return `---\n${script}\n---\n${this.element()}`;
      case 'angular':
        return this.element();
      case 'json':
        return JSON.stringify(this.data(), undefined, this.random.of([0, 2]));
      default:
        return script;
    }
  }

  private get isTyped(): boolean {
    return this.lang === 'ts' || this.lang === 'tsx';
  }

  private list(count: number, write: () => string, between = ', '): string {
    return Array.from({ length: count }, write).join(between);
  }

  private name(): string {
    const word = this.random.of(this.words);
    return /^[A-Z_$][\w$]*$/i.test(word) && !RESERVED.has(word) ? word : 'value';
  }

  private text(): string {
    return this.random.of([this.random.of(this.words), `${this.random.of(this.words)} ${this.random.of(this.words)}`, '22:30', '0 23 * * *',
      'https://example.com/?email=']).replace(/['"`\\\n$]/g, '');
  }

  private data(): unknown {
    if (this.depth > 3 || this.random.chance(0.4)) return this.random.of<unknown>([true, false, null, 0, 22, this.text(), '']);
    this.depth++;
    const entries = Array.from({ length: this.random.below(4) }, (): [string, unknown] => [this.random.of(this.words), this.data()]);
    this.depth--;
    return this.random.chance(0.2) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }

  private expression(): string {
    if (this.depth > 4) return this.random.of([this.name(), `'${this.text()}'`, 'true', '0']);
    this.depth++;
    const kinds: (() => string)[] = [
      () => this.name(),
      () => `'${this.text()}'`,
      () => this.random.of(['true', 'false', 'null', 'undefined', '0', '18', '22', '30 * 24 * 3600', '/a+/', 'this', '-1']),
      () => `${this.callee()}(${this.list(this.random.below(3), () => this.argument())})`,
      () => `new ${this.name()}(${this.list(this.random.below(3), () => this.argument())})`,
      () => this.callee(),
      () => this.object(),
      () => `[${this.list(this.random.below(3), () => this.argument())}]`,
      () =>
        `(${this.list(this.random.below(3), () => this.pattern())}) => ${
          this.random.chance(0.5) ? this.block() : `(${this.expression()})`
        }`,
      () =>
        `${this.random.of(['async ', ''])}function ${this.random.of([this.name(), ''])}(${
          this.list(this.random.below(2), () => this.pattern())
        }) ${this.block()}`,
      () => `(${this.expression()} ${this.random.of(['&&', '||', '??', '+', '===', '<', '>=', ',', '='.repeat(2)])} ${this.expression()})`,
      () => `(${this.expression()} ? ${this.expression()} : ${this.expression()})`,
      () => `\`${this.text()}\${${this.expression()}}${this.text()}\``,
      () => `${this.random.of(['!', 'void ', 'typeof '])}(${this.expression()})`,
      () => `${this.callee()}?.(${this.expression()})`,
      () => `(${this.expression()}).${this.name()}`,
      () => `(class ${this.name()} { ${this.list(this.random.below(3), () => this.member(), ' ')} })`,
      () => `import('${this.text()}')`,
      () => (this.isTyped ? `(${this.expression()} as ${this.type()})` : this.name()),
      () => (this.lang === 'jsx' || this.lang === 'tsx' ? this.element() : this.name()),
    ];
    const written = this.random.of(kinds)();
    this.depth--;
    return written;
  }

  private argument(): string {
    return this.random.chance(0.1) ? `...${this.expression()}` : this.expression();
  }

  private callee(): string {
    return [this.name(), ...Array.from({ length: this.random.below(3) }, () => this.name())].join(this.random.chance(0.1) ? '?.' : '.');
  }

  private object(): string {
    return `{ ${
      this.list(this.random.below(4), () =>
        this.random.of([
          () => `${this.name()}: ${this.expression()}`,
          () => this.name(),
          () => `'${this.text()}': ${this.expression()}`,
          () => `[${this.expression()}]: ${this.expression()}`,
          () => `...${this.expression()}`,
          () => `${this.name()}() ${this.block()}`,
          () => `get ${this.name()}() ${this.block()}`,
        ])())
    } }`;
  }

  private pattern(): string {
    const name = this.name();
    return this.random.of([name, name, `{ ${name} }`, `[${name}]`, `{ ${name}: { ${this.name()} = 1 } = {} }`]);
  }

  private type(): string {
    return this.random.of(['string', 'boolean | null', this.name(), `${this.name()}<string>`, '{ a?: number }', "'a' | 'b'", 'unknown']);
  }

  private member(): string {
    return this.random.of([
      () => `${this.name()} = ${this.expression()};`,
      () => `${this.name()};`,
      () => `static ${this.name()}() ${this.block()}`,
      () => `async ${this.name()}(${this.pattern()}) ${this.block()}`,
      () => `#x = ${this.expression()};`,
      () => `constructor() ${this.block()}`,
      () => (this.isTyped ? `private ${this.name()}?: ${this.type()};` : `get ${this.name()}() ${this.block()}`),
    ])();
  }

  private block(): string {
    return `{ ${this.list(this.depth > 4 ? 0 : this.random.below(3), () => this.statement(), ' ')} }`;
  }

  private statement(): string {
    if (this.depth > 4) return `${this.name()};`;
    this.depth++;
    const kinds: (() => string)[] = [
      () => `(${this.expression()});`,
      () => `${this.random.of(['const', 'let', 'var'])} ${this.random.of(['x', 'y', 'z', this.name()])} = ${this.expression()};`,
      () => `let ${this.name()};`,
      () => `${this.callee()} = ${this.expression()};`,
      () => `if (${this.expression()}) ${this.block()}${this.random.chance(0.4) ? ` else ${this.block()}` : ''}`,
      () => `for (const ${this.pattern()} of ${this.expression()}) ${this.block()}`,
      () => `for (let i = 0; i < 9; i++) ${this.block()}`,
      () => `function ${this.name()}(${this.pattern()}) { ${this.statement()} return ${this.expression()}; }`,
      () => `class ${this.name()} { ${this.list(this.random.below(3), () => this.member(), ' ')} }`,
      () => `try ${this.block()} catch ${this.random.of(['(e) ', ''])}${this.block()}`,
      () => `switch (${this.expression()}) { case ${this.expression()}: ${this.statement()} break; default: ${this.statement()} }`,
      () => `while (${this.expression()}) ${this.block()}`,
      () => `// ${this.text()}\n;`,
      () => `{ ${this.statement()} }`,
      () => (this.isTyped
        ? this.random.of([`declare const ${this.name()}: ${this.type()};`, `type ${this.name()} = ${this.type()};`,
          `enum ${this.name()} { A, B = 2 }`, `namespace ${this.name()} { export const q = ${this.expression()}; }`,
          `interface ${this.name()} { ${this.name()}?: ${this.type()} }`])
        : `${this.name()};`),
    ];
    const written = this.random.of(kinds)();
    this.depth--;
    return written;
  }

  private element(): string {
    this.depth++;
    const tag = this.random.of(['div', 'video', 'audio', 'input', 'iframe', 'a', 'button', 'form', 'img', 'label', 'select', 'script',
      'Player', 'ReactPlayer', 'Camera', this.name()]).replace(/^script$/, this.lang === 'html' ? 'script' : 'p');
    const attributes = this.list(this.random.below(4), () => this.attribute(), ' ');
    const children = this.depth > 4
      ? ''
      : this.list(this.random.below(3), () => (this.random.chance(0.5) ? this.element() : this.text().replace(/[<>{}]/g, '')), '\n');
    this.depth--;
    return this.random.chance(0.3) ? `<${tag} ${attributes} />` : `<${tag} ${attributes}>${children}</${tag}>`;
  }

  private attribute(): string {
    const name = this.random.of([this.name(), this.name().toLowerCase(),
      this.random.of(['autoplay', 'autoPlay', 'loop', 'src', 'href', 'type', 'name', 'required', 'checked', 'rel', 'allow', 'onclick',
        'onEnded', 'data-ad-slot', 'id', 'class'])]);
    const text = `"${this.text().replace(/[<>{}&]/g, '')}"`;
    const inside = this.expression();
    switch (this.lang) {
      case 'vue':
        return this.random.of([name, `${name}=${text}`, `:${name}="${inside.replaceAll('"', "'")}"`, `@${name}="${this.name()}"`,
          `v-model="${this.name()}"`, `v-if="${this.name()}"`]);
      case 'svelte':
        return this.random.of([name, `${name}=${text}`, `${name}={${inside}}`, `bind:${name}={${this.name()}}`,
          `on:${name}={${this.name()}}`, `{...${this.name()}}`]);
      case 'angular':
        return this.random.of([name, `${name}=${text}`, `[${name}]="${this.name()}"`, `(${name})="${this.name()}()"`,
          `[(ngModel)]="${this.name()}"`, `*ngIf="${this.name()}"`]);
      case 'html':
        return this.random.of([name, `${name}=${text}`, `${name}=${this.name()}`]);
      default:
        return this.random.of([name, `${name}=${text}`, `${name}={${inside}}`, `{...${this.name()}}`]);
    }
  }
}

const RESERVED =
  new Set(('break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static '
    + 'await async implements interface package private protected public arguments eval of as').split(' '));

/** A program of a language, made of the given words. */
export const writeProgram = (lang: Lang, words: readonly string[], random: Random): string => new Writer(random, words, lang).program();
