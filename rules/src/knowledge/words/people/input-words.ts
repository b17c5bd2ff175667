/** Elements and components that take a value. Checkboxes and buttons take none. */
export const inputComponents: ReadonlySet<string> = new Set(['input', 'textarea', 'select', 'TextInput']);

/** Endings of the names of components that take a value, in the spelling of components and of custom elements. */
export const inputEndings: readonly string[] = ['Input', 'Field', 'Picker', 'TextBox', 'Select', 'Textarea', 'RadioGroup', 'Autocomplete',
  'Combobox', '-input', '-field', '-picker', '-select', '-textarea', '-autocomplete', '-combobox'];

/** Rows of a form that name a field and hold its rules around the input itself. */
export const rowComponents: ReadonlySet<string> = new Set(['Controller', 'Form.Item', 'FormItem', 'el-form-item', 'a-form-item',
  'n-form-item', 'van-field']);

/** Attributes by which a component asks for something; one that has a value and none of these only shows it. */
export const askingAttributes: ReadonlySet<string> = new Set(['name', 'id', 'type', 'placeholder', 'required', 'isrequired',
  'formcontrolname', 'ngmodel', 'modelvalue', 'control', 'register', 'rules', 'max', 'min', 'options', 'mode', 'multiple', 'autocomplete',
  'maxlength', 'keyboardtype']);

/** Types of inputs without text or numbers. */
export const noValueTypes: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'checkbox', 'radio', 'search', 'image', 'reset',
  'file', 'password', 'range', 'color']);

/** Attributes that name what an input asks for. */
export const namingAttributes: readonly string[] = ['name', 'prop', 'id', 'formcontrolname', 'label', 'placeholder', 'aria-label',
  'arialabel', 'title', 'autocomplete', 'value', 'modelvalue', 'ngmodel', 'testid', 'controlid', 'fieldname'];

/** Names of what holds a form's values; none of a field. */
export const formHolders: ReadonlySet<string> = new Set(['form', 'value', 'values', 'state', 'field', 'fields', 'formData', 'data', 'model',
  'user', 'props', 't', 'i18n', 'this', 'set']);

/** What holds the fields of a form, a list or an object; a table has `columns`. */
export const listHolders: readonly string[] = ['field', 'fields', 'input', 'inputs', 'question', 'questions', 'controls', 'form', 'forms'];
/** Such lists that no one fills in to send something of themselves. */
export const notForms: readonly string[] = ['columns', 'column', 'filter', 'filters', 'search', 'sort', 'table', 'query', 'transform',
  'format', 'platform', 'perform'];
/** Types of such fields that people fill in. */
export const listedInputTypes: ReadonlySet<string> = new Set(['text', 'tel', 'phone', 'email', 'date', 'number', 'textarea', 'select',
  'password', 'radio', 'datetime-local', 'input', 'textfield', 'text-field', 'v-text-field', 'q-input', 'datepicker', 'date-picker']);
/** Types of boxes and switches. */
export const listedBoxTypes: ReadonlySet<string> = new Set(['checkbox', 'switch', 'toggle', 'v-checkbox', 'v-switch', 'q-checkbox']);
/** All types of fields that are described by data. */
export const formItemTypes: ReadonlySet<string> = new Set([...listedInputTypes, ...listedBoxTypes]);
/** Keys of such a description: of its name, its type, its label. Source: documentation of Formly, FormKit, Vuelidate, Ant Design. */
export const itemNameKeys: readonly string[] = ['name', 'id', 'key', 'field', 'model', 'prop'];
export const itemTypeKeys: readonly string[] = ['type', 'inputType', 'fieldType', 'component', '$formkit'];
export const labelKeys: readonly string[] = ['label', 'placeholder', 'title'];
/** Parts of a description that hold further options. */
export const itemRuleKeys: ReadonlySet<string> = new Set(['props', 'templateOptions', 'attrs', 'inputProps', 'registerOptions',
  'validation', 'validations', 'rules', 'validate', 'options', 'fieldProps', 'componentProps']);

/** What a user types for an assistant or a search to answer. */
export const typedTexts: ReadonlySet<string> = new Set(['question', 'prompt', 'user prompt', 'user question', 'user message',
  'search query', 'search term', 'search text']);
/** What a form or a request is handed over in; a quiz has a `question` too, and a template a `prompt`. */
export const submittedHolders: ReadonlySet<string> = new Set(['body', 'form', 'form data', 'form value', 'values', 'input', 'dto',
  'request']);
