// The little of CSS that the build needs: a style sheet as nested rules, read and written.

/** Reads a style sheet: [{ prelude, declarations, rules }], at-rules with a block among them. */
export function parse(text) {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  let at = 0;
  return block();

  function block() {
    const rules = [];
    const declarations = [];
    let start = at;
    while (at < css.length) {
      const sign = css[at];
      if (sign === '"' || sign === "'") {
        skipString(sign);
      } else if (sign === '(') {
        skipBrackets();
      } else if (sign === ';') {
        declare(css.slice(start, at), declarations);
        start = ++at;
      } else if (sign === '{') {
        const prelude = tidy(css.slice(start, at++));
        const inner = block();
        rules.push({ prelude, declarations: inner.declarations, rules: inner.rules });
        start = at;
      } else if (sign === '}') {
        declare(css.slice(start, at++), declarations);
        return { rules, declarations };
      } else {
        at++;
      }
    }
    return rules;
  }

  function skipString(quote) {
    at = css.indexOf(quote, at + 1) + 1;
  }

  function skipBrackets() {
    let depth = 0;
    do {
      if (css[at] === '"' || css[at] === "'") {
        skipString(css[at]);
        continue;
      }
      if (css[at] === '(') depth++;
      if (css[at] === ')') depth--;
      at++;
    } while (depth > 0);
  }
}

function declare(text, declarations) {
  const line = tidy(text);
  if (line) declarations.push(line);
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** Splits a list of selectors at its outer commas. */
export function selectors(prelude) {
  const parts = [''];
  let depth = 0;
  for (const sign of prelude) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Writes rules, one declaration a line, so that a change of a package can be read as a difference. */
export function print(rules, indent = '') {
  return rules
    .map((rule) => {
      const inner = indent + '  ';
      const own = rule.declarations.map((line) => `${inner}${line};\n`).join('');
      return `${indent}${rule.prelude} {\n${own}${print(rule.rules, inner)}${indent}}\n`;
    })
    .join('');
}
