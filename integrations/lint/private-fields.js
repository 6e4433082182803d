/**
 * Every input, textarea and select of an island spreads `privateField` (or says `autocomplete="off"` itself, for a choice that holds no words).
 * A field without it leaves what was typed in the browser's session files (docs/threat-model, "Network observer" and M1).
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const privateFields = {
  meta: {
    type: 'problem',
    messages: {
      bare: 'Spread {...privateField} into this field: without it the browser writes what is typed to its session files.',
    },
    schema: [],
  },
  create(context) {
    return {
      JSXOpeningElement(node) {
        if (!['input', 'textarea', 'select'].includes(node.name.name)) return;
        const safe = node.attributes.some(
          (attribute) =>
            (attribute.type === 'JSXSpreadAttribute' &&
              (['privateField', 'privateChoice', 'shared'].includes(attribute.argument.name) ||
                attribute.argument.callee?.name === 'passphraseField')) ||
            (node.name.name === 'select' &&
              attribute.name?.name === 'autocomplete' &&
              attribute.value?.value === 'off'),
        );
        if (!safe) context.report({ node, messageId: 'bare' });
      },
    };
  },
};
