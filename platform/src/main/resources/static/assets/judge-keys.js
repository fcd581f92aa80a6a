// The judging island: keys, saving without leaving the page, and a saved state that never lies.
// Everything here is also a button or a link of the page, which works without it (ux: keyboard map, 3.10).

const page = document.body.dataset;
const form = document.getElementById('verdict');
const reason = document.getElementById('reason');
const problem = document.getElementById('problem');
const saved = document.getElementById('saved');
const save = document.getElementById('save');
const buttons = [...form.querySelectorAll('.v')];
const draftKey = 'ccso:draft:' + page.draft;
const keysKey = 'ccso:keys';
let chosen = buttons.find((b) => b.getAttribute('aria-pressed') === 'true')?.value ?? '';
let busy = false;

const needsReason = (judgement) => judgement !== 'CONFORMING' && judgement !== 'OPEN';

function tell(state, text) {
  saved.className = 'saved ' + state;
  saved.textContent = text;
}

function fail(text) {
  problem.hidden = false;
  problem.textContent = text;
  tell('bad', page.unsaved);
}

function choose(judgement) {
  chosen = judgement;
  for (const b of buttons) {
    const on = b.value === judgement;
    b.classList.toggle('on', on);
    b.setAttribute('aria-pressed', String(on));
  }
}

function keepDraft() {
  try {
    localStorage.setItem(draftKey, JSON.stringify({ chosen, reason: reason.value }));
  } catch {
    // A full or forbidden store costs only the draft; what is typed stays on the page.
  }
}

function dropDraft() {
  try {
    localStorage.removeItem(draftKey);
  } catch {
    // as above
  }
}

function restoreDraft() {
  let draft = null;
  try {
    draft = JSON.parse(localStorage.getItem(draftKey) ?? 'null');
  } catch {
    draft = null;
  }
  if (draft && !reason.disabled && (draft.reason !== reason.value || draft.chosen !== chosen)) {
    reason.value = draft.reason ?? '';
    if (draft.chosen) choose(draft.chosen);
    tell('bad', page.unsaved);
  }
}

async function send() {
  if (busy || !save || !chosen) return;
  if (needsReason(chosen) && !reason.value.trim()) {
    fail(page.reason);
    reason.focus();
    return;
  }
  busy = true;
  problem.hidden = true;
  tell('busy', page.saving);
  const body = new URLSearchParams(new FormData(form));
  body.set('judgement', chosen);
  let answer;
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    if (!(response.headers.get('Content-Type') ?? '').includes('json')) throw new Error(response.status);
    answer = await response.json();
  } catch {
    busy = false;
    keepDraft();
    fail(page.offline);
    return;
  }
  busy = false;
  if (!answer.saved) {
    keepDraft();
    fail([answer.message, ...(answer.faults ?? []).map((f) => f.message)].join(' '));
    if (answer.other) form.elements.basedOn.value = answer.other.seq;
    form.elements.clientId.value = crypto.randomUUID?.() ?? form.elements.clientId.value;
    return;
  }
  dropDraft();
  tell('', page.saved);
  location.assign(page.next || location.href);
}

function judge(judgement) {
  if (!save) return;
  choose(judgement);
  keepDraft();
  if (judgement === 'CONFORMING') send();
  else reason.focus();
}

const place = document.getElementById('place');
const phrases = document.getElementById('phrases');
let waiting = '';

// A page, a month or a row of the evidence: what stands in the small field goes into the mark.
function citation(button) {
  const at = place?.value.trim() ?? '';
  return at ? place.dataset.mark.replace('@', at) : button.dataset.cite;
}

function put(text) {
  if (reason.disabled) return;
  const at = reason.selectionStart ?? reason.value.length;
  reason.setRangeText(text, at, reason.selectionEnd ?? at, 'end');
  reason.focus();
  count();
  keepDraft();
}

function nextFile(step) {
  const tabs = [...document.querySelectorAll('.tabs a')];
  const at = tabs.findIndex((tab) => tab.getAttribute('aria-current') === 'page');
  const to = tabs[at + step];
  if (to) location.assign(to.href);
}

// The key after `;` or G; true where it was for us.
function second(event) {
  const first = waiting;
  waiting = '';
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (first === ';' && digit) {
    const button = phrases?.querySelectorAll('[data-phrase]')[Number(digit) - 1];
    if (button) put(button.dataset.phrase);
    phrases?.removeAttribute('open');
    return true;
  }
  if (first === 'g') {
    const to = { KeyM: page.matrix, KeyR: page.overview, KeyI: '/me/inbox' }[event.code];
    if (to) location.assign(to);
    return Boolean(to);
  }
  return false;
}

function toCategory(digit) {
  const bar = document.querySelectorAll('.nine a')[digit - 1];
  if (bar) location.assign(bar.href);
}

function cite() {
  const button = document.getElementById('cite');
  if (!button || reason.disabled) return;
  put(citation(button));
}

function count() {
  document.getElementById('length').textContent = String(reason.value.length);
}

const keys = {
  KeyJ: () => page.after && location.assign(page.after),
  ArrowDown: () => page.after && location.assign(page.after),
  KeyK: () => page.before && location.assign(page.before),
  ArrowUp: () => page.before && location.assign(page.before),
  KeyY: () => judge('CONFORMING'),
  KeyN: () => judge('NONCONFORMING'),
  KeyA: () => judge('NOT_APPLICABLE'),
  KeyS: () => judge('SUPPLEMENT'),
  KeyE: cite,
  KeyM: () => document.getElementById('mark').requestSubmit(),
  KeyF: () => document.querySelector('.three').classList.toggle('full'),
  BracketLeft: () => nextFile(-1),
  BracketRight: () => nextFile(1),
  Semicolon: () => {
    waiting = ';';
    phrases?.setAttribute('open', '');
  },
  KeyG: () => {
    waiting = 'g';
  },
  KeyC: () => reason.focus(),
  KeyR: () => document.getElementById('reply')?.focus(),
  KeyZ: () => save && document.getElementById('undo').requestSubmit(),
  Enter: () => (chosen && save ? send() : page.next && location.assign(page.next)),
  Slash: (event) => event.shiftKey && document.querySelector('.keys').toggleAttribute('open'),
};

function inField(target) {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}

// event.code, not event.key: Chinese input methods swallow letters.
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.metaKey) return;
  if (event.key === 'Escape' && inField(event.target)) {
    event.target.blur();
    return;
  }
  if (event.ctrlKey && event.code === 'Enter') {
    event.preventDefault();
    send();
    return;
  }
  if (event.ctrlKey || inField(event.target) || !document.getElementById('keys-on').checked) return;
  if (event.code === 'Enter' && event.target.closest('a, button, summary')) return;
  if (waiting && second(event)) {
    event.preventDefault();
    return;
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const act = digit ? () => toCategory(Number(digit)) : keys[event.code];
  if (act) {
    event.preventDefault();
    act(event);
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const by = event.submitter;
  if (by && by.classList.contains('v')) judge(by.value);
  else send();
});
document.getElementById('cite')?.addEventListener('click', cite);
for (const button of phrases?.querySelectorAll('[data-phrase]') ?? []) {
  button.addEventListener('click', () => put(button.dataset.phrase));
}
// A row of a table names its month or number in its first cell.
for (const row of document.querySelectorAll('.tb tr')) {
  row.addEventListener('click', () => {
    if (place) place.value = row.cells[0]?.textContent.trim().slice(0, 12) ?? '';
  });
}
reason.addEventListener('input', () => {
  count();
  keepDraft();
  tell('bad', page.unsaved);
});

const switchBox = document.getElementById('keys-on');
switchBox.checked = localStorage.getItem(keysKey) !== 'off';
switchBox.addEventListener('change', () => localStorage.setItem(keysKey, switchBox.checked ? 'on' : 'off'));

restoreDraft();
count();
document.querySelector('.it.cur')?.scrollIntoView({ block: 'center' });
