// Makes src/main/webapp/resources/nl-design-system.css: of the packages of NL Design System only the rules for
// classes that specimen.html shows, and of their tokens only those that these rules and our own style sheets use.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, print, selectors } from './stylesheet.mjs';

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(here(path), 'utf8');
const resources = '../main/webapp/resources/';
const result = 'nl-design-system.css';

const candidates = ['skip-link', 'heading', 'paragraph', 'link', 'button', 'number-badge', 'data-badge'];
const utrecht = [
  'root', 'document', 'page-layout', 'alert', 'breadcrumb-nav', 'checkbox', 'data-list', 'figure', 'form-field',
  'form-field-description', 'form-field-error-message', 'form-fieldset', 'form-label', 'ordered-list', 'pagination',
  'radio-button', 'select', 'separator', 'status-badge', 'table', 'textarea', 'textbox', 'unordered-list',
];
const files = [
  ...utrecht.map((name) => `node_modules/@utrecht/${name}-css/dist/index.css`),
  ...candidates.map((name) => `node_modules/@nl-design-system-candidate/${name}-css/dist/${name}.css`),
];
const theme = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

const shown = new Set([...read('specimen.html').matchAll(/class="([^"]*)"/g)].flatMap((found) => found[1].split(/\s+/)));
const rules = files.flatMap((file) => parse(read(file))).map(onlyShown).filter(Boolean);
const own = readdirSync(here(resources)).filter((name) => name.endsWith('.css') && name !== result);
const tokens = onlyUsed(parse(read(theme)), print(rules) + own.map((name) => read(resources + name)).join(''));

writeFileSync(here(resources + result), read('header.txt') + print([...tokens, ...rules]));
const font = 'node_modules/@fontsource-variable/noto-sans/';
copyFileSync(here(font + 'files/noto-sans-latin-wght-normal.woff2'), here(resources + 'noto-sans.woff2'));
copyFileSync(here(font + 'LICENSE'), here(resources + 'noto-sans-OFL.txt'));

/** The rule with those of its selectors whose classes are all shown; nothing when none is left. */
function onlyShown(rule) {
  if (rule.prelude.startsWith('@')) {
    const inner = rule.rules.map(onlyShown).filter(Boolean);
    return inner.length ? { ...rule, rules: inner } : undefined;
  }
  const kept = selectors(rule.prelude).filter((selector) => classes(selector).every((name) => shown.has(name)));
  const filled = rule.declarations.length || rule.rules.length;
  return kept.length && filled ? { ...rule, prelude: kept.join(', ') } : undefined;
}

function classes(selector) {
  const wanted = selector.replace(/:not\([^)]*\)/g, '');
  return [...wanted.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((found) => found[1]);
}

/** The tokens that the text uses, and the tokens that those use. */
function onlyUsed(theme, text) {
  const values = new Map(theme.flatMap((rule) => rule.declarations).map((line) => [line.slice(0, line.indexOf(':')), line]));
  const used = new Set();
  const open = [text];
  while (open.length) {
    for (const [, name] of open.pop().matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (values.has(name) && !used.has(name)) {
        used.add(name);
        open.push(values.get(name));
      }
    }
  }
  return theme
    .map((rule) => ({ ...rule, declarations: rule.declarations.filter((line) => used.has(line.slice(0, line.indexOf(':')))) }))
    .filter((rule) => rule.declarations.length);
}
