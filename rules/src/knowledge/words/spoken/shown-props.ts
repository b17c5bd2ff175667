/** Attributes and props whose text people read, folded. Without names of classes, ids and icons. */
export const shownProps: ReadonlySet<string> = new Set(['title', 'label', 'message', 'body', 'text', 'description', 'subtitle', 'heading',
  'content', 'placeholder', 'alt', 'arialabel', 'caption', 'header', 'tooltip', 'canceltext', 'cancellabel', 'confirmtext', 'oktext',
  'declinetext', 'declinelabel', 'dismisstext', 'dismisslabel', 'skiptext', 'skiplabel', 'closetext', 'closelabel', 'notext', 'nolabel',
  'secondarytext', 'secondarylabel', 'secondaryctalabel', 'headline', 'buttontext', 'buttonlabel', 'cancelbuttontext', 'note', 'hint',
  'badge']);

/** Keys of a question of a lesson or test, and of its answers. */
export const questionKeys: ReadonlySet<string> = new Set(['q', 'question', 'questionText', 'prompt', 'stem', 'scenario']);
export const answerKeys: ReadonlySet<string> = new Set(['answer', 'answers', 'correct', 'correctAnswer', 'correctIndex', 'correctOption',
  'isCorrect', 'answerIndex', 'rightAnswer', 'explanation']);
