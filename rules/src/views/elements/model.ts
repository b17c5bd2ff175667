/** Attribute that a two-way model stands for. */
export interface ModelTarget {
  /** Folded name. */
  readonly name: string;
  /** One of several: the model holds the chosen value, not whether this one is on. */
  readonly isChoice?: true;
}

/**
 * What `v-model` and `[(ngModel)]` write to: whether a check box is ticked, the text of other inputs, and for a
 * component its `modelValue`.
 */
export function modelTarget(rawTag: string, type: string | undefined): ModelTarget {
  switch (rawTag.toLowerCase()) {
    case 'input':
      if (type === 'checkbox') return { name: 'checked' };
      return type === 'radio' ? { name: 'checked', isChoice: true } : { name: 'value' };
    case 'textarea':
    case 'select':
      return { name: 'value' };
    default:
      return { name: 'modelvalue' };
  }
}
