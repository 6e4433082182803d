/** Colors and sizes live in tokens.css; everything follows the direction of writing. */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'property-disallowed-list': [
      [
        '/^(margin|padding|border)-(left|right|top|bottom)/',
        'left',
        'right',
        'top',
        'bottom',
        'width',
        'height',
        'float-left',
      ],
      { message: 'Use the logical property: the site reads from right to left as well.' },
    ],
    'color-no-hex': true,
    'import-notation': 'string',
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'lab'],
      { message: 'Colors live in tokens.css.' },
    ],
    'color-named': 'never',
    'no-descending-specificity': null,
    'media-feature-name-no-unknown': [true, { ignoreMediaFeatureNames: ['scripting'] }],
    'property-no-unknown': [true, { ignoreProperties: ['field-sizing'] }],
    'at-rule-no-unknown': [true, { ignoreAtRules: ['view-transition'] }],
    'declaration-block-no-redundant-longhand-properties': null,
    'value-keyword-case': [
      'lower',
      { ignoreKeywords: ['CanvasText', 'Canvas'], ignoreProperties: ['/font/', '--reading', '--interface'] },
    ],
    'custom-property-empty-line-before': null,
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: { 'function-disallowed-list': null, 'no-duplicate-selectors': null },
    },
  ],
};
