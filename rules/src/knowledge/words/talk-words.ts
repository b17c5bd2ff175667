/** Last words of names of what people write to others or to an assistant, in a talk. */
export const talkNames: ReadonlySet<string> = new Set(['message', 'messages', 'chat', 'history', 'conversation', 'dialogue', 'dialog',
  'question', 'utterance', 'utterances']);
/** Last words of names of what people write or say, which count where a language model is given them as the words of its user. */
export const writtenNames: ReadonlySet<string> = new Set(['text', 'input', 'transcript', 'transcription', 'essay', 'letter', 'story',
  'answer', 'answers', 'comment', 'post', 'note', 'notes', 'journal', 'diary', 'entry', 'biography', 'bio', 'reply', 'speech', 'writing',
  'draft']);
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
/** In a prompt: the one who writes is a child. */
export const childPartners: readonly string[] = ['chatting with a child', 'talking to a child', 'talking with a child',
  'speaking with a child', 'speaking to a child', 'chatting with a kid', 'talking to a kid', 'talking with a kid', 'chatting with children',
  'talking to children', 'chatting with kids', 'talking to kids', "child's message", "child's question", 'the child says',
  'the child wrote', 'the child asks', 'message from a child', 'question from a child', 'chatting with a student', 'talking to a student',
  'student message', "student's message", "student's question", 'student question', 'the student asks', 'pupil message', "pupil's question",
  'helping a child', 'teaching a child', 'tutor for children', 'tutor for kids', 'assistant for children', 'assistant for kids',
  'friend for kids', 'friend for children', 'kids chat', "children's learning", "kids' learning", "kids' coding", "children's chat"];
