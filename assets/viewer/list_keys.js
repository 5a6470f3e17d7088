// Lists of buttons in which Tab comes once and arrow keys go on: the one that was reached last keeps the place.

function buttonsOf(list) {
  return [...list.querySelectorAll('[data-row]')];
}

function goTo(list, button) {
  for (const other of buttonsOf(list)) other.tabIndex = other === button ? 0 : -1;
  button.focus();
  button.scrollIntoView({ block: 'nearest' });
}

export function beginRows(list) {
  buttonsOf(list).forEach((button, i) => {
    button.tabIndex = i === 0 ? 0 : -1;
  });
}

export function addListKeys(list) {
  list.addEventListener('keydown', (event) => {
    const buttons = buttonsOf(list);
    const at = buttons.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(list, buttons[Math.max(0, Math.min(buttons.length - 1, to))]);
  });
}
