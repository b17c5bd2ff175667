const handsOn = ['push(', '+=', 'sendbeacon', 'send(', 'emit(', 'fetch(', 'post(', '.publish('];
const listens = ['addeventlistener', 'document.onkey', 'window.onkey', 'document.on', 'window.on', '(document).', '(window).',
  'hostlistener'];

/** Words of a file that writes down what keys and pointer do. */
export const writtenDownTriggers = [
  [['before-input-event'], handsOn],
  [listens, ['keydown', 'keypress', 'keyup', 'mousemove', 'pointermove', 'input'], handsOn],
] as const;
