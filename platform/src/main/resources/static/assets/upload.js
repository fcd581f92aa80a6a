// Over a form that works without it: files can be dropped, are sent in parts (tus 1.0) one after the other, and go on
// where they stopped after a pause, a cut and a reload. The files themselves wait in the browser's own store
// (IndexedDB); where that is too small or not there, choosing the same files again goes on as well.

import { Gone, Refused, SignedOut, ask, checksum, metadata, waiting } from './tus.js';

const PART = 4 * 1024 * 1024; // bytes
const LONGEST_WAIT = 15000; // ms between two tries without a network

const fill = (text, values) => text.replace(/\[(\w+)\]/g, (_, name) => values[name]);

const said = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

class Sender {
  constructor(form) {
    this.form = form;
    this.words = form.dataset;
    this.to = form.dataset.uploads;
    this.items = [];
    this.paused = false;
    this.began = Date.now();
    this.sentBefore = 0;
    this.line = form.querySelector('.sending');
    this.bar = this.line.querySelector('progress');
    this.word = this.line.querySelector('span');
    this.button = this.line.querySelector('button');
    this.list = form.querySelector('.sent');
    this.button.addEventListener('click', () => this.turn());
    window.addEventListener('online', () => this.wake?.());
  }

  headers() {
    return { 'X-CSRF-TOKEN': this.form.querySelector('input[name=_csrf]').value };
  }

  async add(files) {
    const fields = new FormData(this.form);
    const meta = { kind: fields.get('kind') || 'DOCUMENT', entries: fields.getAll('entry').join(' ') };
    for (const name of ['formedOn', 'validUntil', 'masked']) {
      meta[name] = fields.get(name) || '';
    }
    for (const file of files) {
      const mark = `${file.name}|${file.size}|${file.lastModified}`;
      if (this.items.some((it) => it.mark === mark && it.state !== 'done' && it.state !== 'failed')) {
        continue;
      }
      const item = { id: `${Date.now()}-${Math.random()}`, to: this.to, mark, file, meta, address: '' };
      try {
        await waiting.put(item);
      } catch (full) {
        this.forgetful = true;
      }
      this.items.push({ ...item, sent: 0, state: 'waiting' });
    }
    this.began = Date.now();
    this.sentBefore = this.bytes();
    return this.work();
  }

  async resume() {
    const left = await waiting.all(this.to);
    if (left.length > 0) {
      this.items.push(...left.map((it) => ({ ...it, sent: 0, state: 'waiting' })));
      await this.work();
    }
  }

  /// One tab sends, the others wait their turn and then find nothing left to do.
  async work() {
    if (this.working) {
      return;
    }
    this.working = true;
    this.line.hidden = false;
    this.show(this.words.elsewhere);
    const send = () => this.all();
    await (navigator.locks ? navigator.locks.request('ccso-uploads ' + this.to, send) : send());
    this.working = false;
    this.end();
  }

  async all() {
    const stored = new Set((await waiting.all(this.to)).map((it) => it.id));
    this.items = this.items.filter((it) => this.forgetful || it.state !== 'waiting' || stored.has(it.id));
    for (let item = this.next(); item; item = this.next()) {
      await this.one(item);
    }
  }

  next() {
    return this.items.find((it) => it.state === 'waiting');
  }

  async one(item) {
    item.state = 'sending';
    for (let wait = 1000; item.state === 'sending'; ) {
      try {
        await this.free();
        const offset = item.address ? await this.offset(item) : await this.create(item);
        await this.parts(item, offset);
        item.state = 'done';
        item.sent = item.file.size;
      } catch (problem) {
        if (problem instanceof Refused) {
          item.state = 'failed';
          item.why = problem.message;
        } else if (problem instanceof Gone) {
          if (item.address === '') {
            await this.rest(LONGEST_WAIT); // the case itself is out of reach
          }
          item.address = '';
        } else if (problem instanceof SignedOut) {
          this.show(this.words.signedOut);
          await this.rest(LONGEST_WAIT);
        } else if (problem.name === 'NotReadableError' || problem.name === 'NotFoundError') {
          item.state = 'failed';
          item.why = fill(this.words.gone, { name: item.file.name });
        } else if (!this.paused) {
          this.show(fill(this.words.cut, { percent: this.percent() }));
          await this.rest(wait);
          wait = Math.min(wait * 2, LONGEST_WAIT);
        }
      }
    }
    await waiting.remove(item);
    this.progress();
    this.row(item);
  }

  async create(item) {
    const known = await this.known(item);
    if (known) {
      item.address = known.address;
    } else {
      const meta = { filename: item.file.name, mark: item.mark, ...item.meta };
      const headers = {
        ...this.headers(),
        'Upload-Length': item.file.size,
        'Upload-Metadata': metadata(meta),
      };
      const answer = await ask('POST', this.to, headers);
      item.address = answer.getResponseHeader('Location');
    }
    const { sent, state, ...kept } = item;
    await waiting.put(kept).catch(() => {});
    return known ? this.offset(item) : 0;
  }

  /// An upload of the same file that was left behind.
  async known(item) {
    const left = await this.left();
    return left.find((it) => it.mark === item.mark && Object.keys(it.outcome).length === 0);
  }

  async left() {
    const answer = await fetch(this.to, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) {
      throw new SignedOut();
    }
    return answer.json();
  }

  async offset(item) {
    const answer = await ask('HEAD', item.address, {});
    return Number(answer.getResponseHeader('Upload-Offset'));
  }

  async parts(item, from) {
    let offset = from;
    if (offset === item.file.size) {
      await this.outcome(item);
      return;
    }
    while (offset < item.file.size) {
      await this.free();
      const part = item.file.slice(offset, offset + PART);
      const bytes = await part.arrayBuffer();
      const headers = {
        ...this.headers(),
        ...(await checksum(bytes)),
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': offset,
      };
      const begin = offset;
      const progress = (loaded) => {
        item.sent = begin + loaded;
        this.progress();
      };
      const answer = await ask('PATCH', item.address, headers, bytes, progress, (it) => (this.request = it));
      offset = answer.status === 409 || answer.status === 460
        ? await this.offset(item)
        : Number(answer.getResponseHeader('Upload-Offset'));
      item.sent = offset;
      this.progress();
    }
  }

  /// All bytes are there and the answer to the last of them was lost on its way.
  async outcome(item) {
    const found = (await this.left()).find((it) => it.address === item.address);
    if (found && found.outcome.refused) {
      throw new Refused(found.outcome.refused);
    }
    if (found && Object.keys(found.outcome).length === 0) {
      const headers = { ...this.headers(), 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': item.file.size };
      await ask('PATCH', item.address, headers, new ArrayBuffer(0));
    }
  }

  // ---- resting

  turn() {
    this.paused = !this.paused;
    this.button.textContent = this.paused ? this.words.resume : this.words.pause;
    if (this.paused) {
      this.show(fill(this.words.paused, { percent: this.percent() }));
      this.request?.abort();
    } else {
      this.began = Date.now();
      this.sentBefore = this.bytes();
      this.wake?.();
    }
  }

  async free() {
    while (this.paused) {
      await new Promise((resolve) => (this.wake = resolve));
    }
  }

  rest(time) {
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, time);
    });
  }

  // ---- what one sees

  bytes() {
    return this.items.reduce((sum, it) => sum + it.sent, 0);
  }

  percent() {
    const all = this.items.reduce((sum, it) => sum + it.file.size, 0);
    return all === 0 ? 0 : Math.floor((this.bytes() / all) * 100);
  }

  show(text) {
    this.word.textContent = text;
  }

  progress() {
    const all = this.items.reduce((sum, it) => sum + it.file.size, 0);
    const now = this.bytes();
    const speed = (now - this.sentBefore) / Math.max(Date.now() - this.began, 1); // bytes a ms
    const seconds = speed > 0 ? Math.ceil((all - now) / speed / 1000) : 0;
    const done = this.items.filter((it) => it.state === 'done' || it.state === 'failed').length;
    this.bar.value = Math.max(this.bar.value, this.percent());
    if (!this.paused) {
      this.show(fill(this.words.progress, { done, count: this.items.length, seconds }));
    }
    const sending = this.items.find((it) => it.state === 'sending');
    if (sending) {
      this.row(sending);
    }
  }

  row(item) {
    let row = this.list.querySelector(`[data-id="${item.id}"]`);
    if (!row) {
      row = document.createElement('li');
      row.dataset.id = item.id;
      row.append(document.createElement('span'), document.createElement('span'));
      this.list.append(row);
      this.list.hidden = false;
    }
    row.className = item.state;
    row.firstChild.textContent = item.file.name;
    row.lastChild.textContent =
      item.state === 'failed' ? item.why : fill(this.words.file, { sent: said(item.sent), size: said(item.file.size) });
  }

  end() {
    const failed = this.items.filter((it) => it.state === 'failed');
    const kept = this.items.filter((it) => it.state === 'done').length;
    this.button.hidden = true;
    this.bar.value = 100;
    if (failed.length === 0) {
      this.show(fill(this.words.done, { count: kept }));
      window.location.assign(this.words.back);
      return;
    }
    this.show(fill(this.words.some, { count: kept, failed: failed.length }));
    const on = document.createElement('a');
    on.href = this.words.back;
    on.textContent = this.words.see;
    this.line.append(on);
    this.line.setAttribute('tabindex', '-1');
    this.line.focus();
  }
}

// ---- the form

function drops(input) {
  const zone = input.closest('.drop');
  const over = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle('over', on);
  };
  zone.addEventListener('dragenter', over(true));
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', (event) => {
    over(false)(event);
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change'));
  });
}

function counts(form, input) {
  const chosen = form.querySelector('.chosen');
  input.addEventListener('change', () => {
    const bytes = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
    chosen.textContent =
      input.files.length === 0 ? '' : fill(form.dataset.chosen, { count: input.files.length, size: said(bytes) });
  });
}

const senders = new Map();

for (const form of document.querySelectorAll('form.upload')) {
  const input = form.querySelector('input[type=file]');
  const sender = new Sender(form);
  drops(input);
  counts(form, input);
  form.addEventListener('submit', (event) => {
    const files = Array.from(input.files);
    if (files.length === 0) {
      return; // the server says what is missing
    }
    event.preventDefault();
    input.value = '';
    input.dispatchEvent(new Event('change'));
    sender.add(files);
  });
  // Several forms of a page send to one address: the first goes on with what was left behind.
  if (!senders.has(sender.to)) {
    senders.set(sender.to, sender);
    sender.resume();
  }
}
