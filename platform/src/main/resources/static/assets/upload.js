// Over a form that works without it: files can be dropped, and one sees how far an upload is. The form is sent as the
// browser would send it, and the page that answers takes the place of this one.

const fill = (text, values) => text.replace(/\[(\w+)\]/g, (_, name) => values[name]);

const said = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function drops(form, input) {
  const zone = input.closest('.drop');
  const chosen = zone.querySelector('.chosen');
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
  input.addEventListener('change', () => {
    const bytes = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
    chosen.textContent = input.files.length === 0 ? '' : fill(form.dataset.chosen, {
      count: input.files.length,
      size: said(bytes),
    });
  });
}

function sends(form, input) {
  const line = form.querySelector('.sending');
  const bar = line.querySelector('progress');
  const word = line.querySelector('span');
  const button = form.querySelector('button');
  form.addEventListener('submit', (event) => {
    if (input.files.length === 0) {
      return; // the server says what is missing
    }
    event.preventDefault();
    const request = new XMLHttpRequest();
    const began = Date.now();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((loaded / total) * 100);
      const seconds = Math.ceil(((Date.now() - began) / loaded) * (total - loaded) / 1000);
      bar.value = percent;
      word.textContent =
        loaded === total ? form.dataset.last : fill(form.dataset.progress, { percent, seconds });
    });
    request.addEventListener('load', () => show(request.responseURL, request.responseText));
    request.addEventListener('error', () => {
      button.disabled = false;
      word.textContent = form.dataset.cut;
    });
    line.hidden = false;
    button.disabled = true;
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
}

const here = () => window.location.pathname + window.location.search;
let shown = here();

function show(address, html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  history.pushState(null, '', address);
  shown = here();
  document.head.replaceWith(page.head);
  document.body.replaceWith(page.body);
  start();
  window.scrollTo(0, 0);
  document.querySelector('[autofocus]')?.focus();
}

function start() {
  for (const form of document.querySelectorAll('form.upload')) {
    const input = form.querySelector('input[type=file]');
    drops(form, input);
    sends(form, input);
  }
}

start();
// A page that was put in place has an address of its own: going back from it asks for the page before. A jump within
// the page comes here too and is left alone.
window.addEventListener('popstate', () => {
  if (here() !== shown) {
    window.location.reload();
  }
});
