/** Last words of names of what people write to others or to an assistant, in a talk. */
export const talkNames: ReadonlySet<string> = new Set(['message', 'messages', 'chat', 'history', 'conversation', 'dialogue', 'dialog',
  'question', 'utterance', 'utterances']);
/** Words that make it what the program says, or something that is written about code. */
export const saidByProgram: readonly string[] = ['system', 'error', 'assistant', 'welcome', 'commit', 'status', 'default', 'initial',
  'template', 'browser', 'router', 'quiz', 'test', 'log'];
/** Keys under which a language model is given what is said to it; its instructions are under others. */
export const talkKeys: ReadonlySet<string> = new Set(['messages', 'message', 'prompt', 'contents', 'content', 'input', 'parts', 'text',
  'history', 'query']);
/** Roles of a talk in which a program speaks. */
export const programRoles: ReadonlySet<string> = new Set(['system', 'assistant', 'developer', 'model', 'tool']);
/** Words of modules of a product that make a client of a language model. */
export const modelClients: readonly string[] = ['anthropic', 'openai', 'genai', 'gemini', 'mistral', 'groq', 'vertexai', 'langchain'];
