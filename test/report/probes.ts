/** What tests ask a page, as the text of expressions: these run in the browser, whose types the program does not know. */

/**
 * Texts whose contrast is below 4.5 to 1, as "3.90 SPAN.where line 3". Relative luminance and ratio are those of WCAG 2.2
 * (success criterion 1.4.3), against the first opaque background behind the text.
 */
export const faintTexts = `(() => {
  const parse = (text) => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const linear = (channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const backgroundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent).join('').trim();
    if (text === '' || !element.checkVisibility() || element.closest('.hidden, .skip, script') !== null) continue;
    const style = getComputedStyle(element);
    const isSvg = element.namespaceURI === 'http://www.w3.org/2000/svg';
    const a = luminance(parse(isSvg ? style.fill : style.color));
    const b = luminance(backgroundOf(element));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.push(ratio.toFixed(2) + ' ' + element.tagName + '.' + element.className + ' ' + text.slice(0, 40));
  }
  return faint;
})()`;

/** Unfolds everything, then names what sticks out to the right when the page can be scrolled sideways. */
export const sticksOut = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + Math.round(element.getBoundingClientRect().right))
    .slice(0, 12);
})()`;

export const unfold = `for (const details of document.querySelectorAll('details')) details.open = true`;
export const backgroundOfPage = `getComputedStyle(document.body).backgroundColor`;
export const focusedText = `document.activeElement.textContent`;
export const selectedText = `String(getSelection()).trim()`;
/** What a payload that ran would have set. */
export const hacked = `window.hacked`;

/** A computed property of the first element that a selector finds. */
export const styleOf = (selector: string, property: string): string =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(property)})`;

export const isInView = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top < innerHeight`;

/** Every element is pointed at and every inner link followed. */
export const touchEverything = `for (const element of document.querySelectorAll('body, body *')) {
  element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  if (element.matches('a[href^="#"], summary')) element.click();
}`;
